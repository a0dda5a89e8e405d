import type { Content } from './content.ts';
import { fileName } from './file-name.ts';
import type { MadeFile } from './format.ts';
import type { Picture, PictureText } from './picture.ts';
import { xmlText } from './xml-text.ts';

interface PictureRequest {
  readonly drawn: Picture;
  /** Style rules that hold the font files, for the SVG. */
  readonly fonts: string;
  readonly title: string;
  readonly named: Pick<Content, 'dataset' | 'view' | 'firstYear' | 'lastYear'>;
}

/** At 800 CSS pixels 1.920 of the file: small text stays above 30 pixels, which chat programs do not wash out. */
const scale = 2.4;
const haloWidth = 3;

/** A picture as a file: the SVG itself, or its pixels on a light ground. */
export async function pictureFile({ drawn, fonts, title, named }: PictureRequest, format: 'png' | 'svg'): Promise<MadeFile> {
  const blob = format === 'svg' ? new Blob([svgOf(drawn, fonts, title)], { type: 'image/svg+xml' }) : await pixelsOf(drawn);
  return { name: fileName(named, format), blob };
}

function svgOf({ marks, texts, family }: Picture, fonts: string, title: string): string {
  const head = `<title>${xmlText(title)}</title><style>${xmlText(fonts)}</style>`;
  return marks.replace(/^<svg[^>]*>/u, (start) => start + head).replace(/<\/svg>$/u, () => `<g font-family="${xmlText(family)}">${texts.map(textXml).join('')}</g></svg>`);
}

function textXml({ x, y, words, size, weight, colour, halo }: PictureText): string {
  const around = halo === null ? '' : ` paint-order="stroke" stroke="${xmlText(halo)}" stroke-width="${haloWidth}" stroke-linejoin="round"`;
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${xmlText(weight)}" fill="${xmlText(colour)}"${around}>${xmlText(words)}</text>`;
}

/** Marks come from a `data:` address, which the page's policy allows; texts are written by the page's own fonts, which an image could not use in time. */
export async function pixelsOf({ marks, texts, family, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(marks)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  [context.lineWidth, context.lineJoin] = [haloWidth, 'round'];
  for (const { x, y, words, size, weight, colour, halo } of texts) {
    context.font = `${weight} ${size}px ${family}`;
    context.strokeStyle = halo ?? colour;
    if (halo !== null) context.strokeText(words, x, y);
    context.fillStyle = colour;
    context.fillText(words, x, y);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no pixels')) : resolve(blob)), 'image/png');
  });
}
