import type PptxGenJS from 'pptxgenjs';
import type { Locale } from '#i18n/locale.ts';
import { pptxColours, pptxFont, type PptxColour } from './pptx-look.ts';
import { xmlCharacters } from './xml-text.ts';

/** A place on a slide in pixels. */
export interface PptxBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words of one look inside a text. */
export interface PptxRun {
  readonly text: string;
  readonly colour?: PptxColour;
  readonly bold?: boolean;
  readonly newLine?: boolean;
}

interface TextLook {
  /** In pixels of the canvas. */
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Makes it the title of the slide, by which outlines and screen readers name it. */
  readonly isTitle?: boolean;
}

interface MarkLook {
  readonly line: PptxColour | null;
  readonly fill: PptxColour | null;
  readonly pixels?: number;
  readonly dashed?: boolean;
}

/** One slide of a file, measured in pixels like the slide on the screen; its texts are cleaned on the way in. */
export interface PptxPage {
  readonly write: (runs: readonly PptxRun[], box: PptxBox, look: TextLook) => void;
  /** Lines through points; several strokes are one mark. */
  readonly draw: (strokes: readonly (readonly (readonly [x: number, y: number])[])[], look: MarkLook) => void;
  readonly table: (rows: readonly (readonly PptxRun[])[], box: PptxBox, look: { readonly size: number; readonly columns: readonly number[] }) => void;
  /** Leaves the place of a chart whose parts are put in afterwards. */
  readonly chart: (box: PptxBox, name: string, summary: string) => void;
  readonly notes: (text: string) => void;
}

const perInch = 96;

export const pptxInches = (pixels: number): number => pixels / perInch;

/** Letters are measured in points, of which an inch has 72; half points are the finest. */
export const pptxPoints = (pixels: number): number => Math.round(pptxInches(pixels) * 72 * 2) / 2;

const languages: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

/** A shape of its own points; the library draws it although its types leave it out. */
const outline: string = 'custGeom';
const isShape = (name: string): name is PptxGenJS.SHAPE_NAME => name === outline;

/** Gives a slide of the library the manner of a page. */
export function pptxPage(slide: PptxGenJS.Slide, locale: Locale): PptxPage {
  const lang = languages[locale];
  const place = ({ x, y, width, height }: PptxBox) => ({ x: pptxInches(x), y: pptxInches(y), w: pptxInches(width), h: pptxInches(height) });
  const runOf = ({ text, colour = 'text', bold = false, newLine = false }: PptxRun) => ({ text: xmlCharacters(text), options: { color: pptxColours[colour], bold, lang, breakLine: newLine } });

  return {
    write(runs, box, { size, align = 'left', valign = 'top', wrap = true, isTitle = false }) {
      const title = isTitle ? { placeholder: 'title' } : {};
      slide.addText(runs.map(runOf), { ...place(box), ...title, fontFace: pptxFont, fontSize: pptxPoints(size), align, valign, wrap, margin: 0, fit: 'none' });
    },
    draw(strokes, { line, fill, pixels = 2, dashed = false }) {
      const all = strokes.flat();
      const [left, top] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))];
      const box = { x: left, y: top, width: Math.max(...all.map(([x]) => x)) - left, height: Math.max(...all.map(([, y]) => y)) - top };
      const points = strokes.flatMap((stroke) => [
        ...stroke.map(([x, y], at) => ({ x: pptxInches(x - left), y: pptxInches(y - top), moveTo: at === 0 })),
        ...(fill === null ? [] : [{ close: true as const }]),
      ]);
      if (!isShape(outline)) return;
      slide.addShape(outline, {
        ...place(box),
        points,
        ...(fill === null ? {} : { fill: { color: pptxColours[fill] } }),
        ...(line === null ? {} : { line: { color: pptxColours[line], width: pptxPoints(pixels), dashType: dashed ? 'dash' : 'solid' } }),
      });
    },
    table(rows, box, { size, columns }) {
      const cells = rows.map((row) =>
        row.map((run, column) => {
          const { text, options } = runOf(run);
          return { text, options: { ...options, align: column === 1 ? ('right' as const) : ('left' as const) } };
        }),
      );
      const border = { type: 'solid' as const, pt: 1, color: pptxColours.line };
      slide.addTable(cells, {
        ...place(box),
        fontFace: pptxFont,
        fontSize: pptxPoints(size),
        colW: columns.map(pptxInches),
        rowH: pptxInches(box.height / Math.max(1, rows.length)),
        valign: 'middle',
        border: [{ type: 'none' }, { type: 'none' }, border, { type: 'none' }],
        margin: [0, 0.1, 0, 0.1],
      });
    },
    chart(box, name, summary) {
      slide.addChart('bar', [{ name: '-', labels: ['-'], values: [0] }], { ...place(box), objectName: xmlCharacters(name), altText: xmlCharacters(summary) });
    },
    notes(text) {
      slide.addNotes(xmlCharacters(text));
    },
  };
}
