import type { Content } from './content.ts';
import { fileName } from './file-name.ts';
import { xmlText } from './xml-text.ts';

interface PictureRequest {
  /** A whole SVG that needs nothing but fonts, with its size in CSS pixels. */
  readonly drawn: { readonly svg: string; readonly width: number; readonly height: number };
  /** Style rules that hold the font files. */
  readonly fonts: string;
  readonly title: string;
  readonly named: Pick<Content, 'dataset' | 'view' | 'firstYear' | 'lastYear'>;
}

/** At 800 CSS pixels 1.920 of the file: small text stays above 30 pixels, which chat programs do not wash out. */
const scale = 2.4;

/** A picture as a file: the SVG itself, or its pixels on a light ground. */
export async function pictureFile({ drawn, fonts, title, named }: PictureRequest, format: 'png' | 'svg'): Promise<{ readonly name: string; readonly blob: Blob }> {
  const head = `<title>${xmlText(title)}</title><style>${xmlText(fonts)}</style>`;
  const svg = drawn.svg.replace(/^<svg[^>]*>/u, (start) => start + head);
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pixelsOf(svg, drawn);
  return { name: fileName(named, format), blob };
}

/** Drawn from a `data:` address, which the page's policy allows for images; nothing is fetched. */
async function pixelsOf(svg: string, { width, height }: PictureRequest['drawn']): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no pixels')) : resolve(blob)), 'image/png');
  });
}
