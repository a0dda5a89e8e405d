interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly readAs?: string;
}

/** Turns files into others through LibreOffice. */
export interface Office {
  /** Writes the file, converts it and gives back what came out; `readAs` is the program's own way of opening it, where it must be told. */
  readonly convert: (file: OfficeFile, extension: string) => Uint8Array;
}

/** One thing that must be true of our files in another program; throws where it is not. */
export interface OfficeCase {
  readonly name: string;
  readonly run: (office: Office) => Promise<void>;
}
