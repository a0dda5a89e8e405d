/** A part of the page that needs nothing from the page: its marks as an SVG, and its texts in the page's typeface. Places and sizes are CSS pixels. */
export interface Picture {
  readonly marks: string;
  readonly texts: readonly PictureText[];
  readonly family: string;
  readonly width: number;
  readonly height: number;
}

/** A text at its place, from the corner of the picture; `halo` is the colour around it where it lies on marks. */
export interface PictureText {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size: number;
  readonly weight: string;
  readonly colour: string;
  readonly halo: string | null;
}
