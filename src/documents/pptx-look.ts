/** Sizes of a slide in pixels of the screen's canvas, 96 to the inch. */
export const pptxSizes = { wide: { width: 1280, height: 720 }, square: { width: 960, height: 720 } } as const;
export type PptxShape = keyof typeof pptxSizes;

/** What every computer of an office has. */
export const pptxFont = 'Arial';

/** The light theme of the screen, as a file names colours. */
export const pptxColours = {
  text: '17212B',
  muted: '4A5663',
  faint: '5D6976',
  line: 'D5DBE1',
  surface: 'FFFFFF',
  good: '0B7268',
  bad: 'B93F16',
  neutral: '4A5663',
  actual: '17212B',
  estimated: 'B3BCC6',
  hatch: '5D6976',
  plan: '17212B',
  term: '5D6976',
  band: 'DFEFEC',
  part: 'E6EAEE',
  break: 'A67A24',
  breakText: '7A5A12',
} as const;
export type PptxColour = keyof typeof pptxColours;

interface PptxStroke {
  readonly colour: PptxColour;
  readonly pixels: number;
  readonly dashed: boolean;
}

/** The outline of a mark of a chart. */
export function pptxLine({ colour, pixels, dashed }: PptxStroke): string {
  return `<a:ln w="${Math.round(pixels * 9525)}"><a:solidFill><a:srgbClr val="${pptxColours[colour]}"/></a:solidFill><a:prstDash val="${dashed ? 'sysDash' : 'solid'}"/><a:miter lim="800000"/></a:ln>`;
}

/** Space left free at the edges, in pixels. */
export const pptxMargin = 48;

/** Where titles begin, by kind of slide. */
export const pptxTitleTops = { inside: 14, title: 210, closing: 130 } as const;
