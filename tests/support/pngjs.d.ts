declare module 'pngjs' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8Array;
  }

  export const PNG: {
    new (size: { readonly width: number; readonly height: number }): Picture;
    readonly sync: { read(file: Uint8Array): Picture; write(picture: Picture): Uint8Array };
  };
}
