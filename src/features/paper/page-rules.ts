import type { QrCode } from '#documents/qr-code.ts';

/** What stands at the foot of every printed page. */
export interface PageFoot {
  readonly text: string;
  /** Before the number of the page. */
  readonly page: string;
  /** Where the printed view is found again; null where an address is too long to be drawn. */
  readonly code: QrCode | null;
}

/** Rules for paper that know the view: source and day, page x of y, and the way back to the screen. Browsers without margin boxes skip them. */
export function pageRules({ text, page, code }: PageFoot): string {
  const look = 'font: 7.5pt/1.35 "Be Vietnam Pro", "Segoe UI", Arial, sans-serif; color: #33404d; vertical-align: top; padding-top: 2mm;';
  const drawn = code === null ? '' : ` @bottom-right { content: url("${drawing(code)}"); width: 18mm; padding-top: 1mm; vertical-align: top; text-align: right; }`;
  const numbered = `@bottom-left { content: ${quoted(text)} "\\A" ${quoted(page)} counter(page) "/" counter(pages); white-space: pre-line; width: 150mm; text-align: left; ${look} }`;
  return `@page { size: A4; margin: 12mm 14mm 22mm; ${numbered}${drawn} } @page annex { size: A4 landscape; margin: 10mm 10mm 22mm; }`;
}

/** A text as CSS writes it. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f<]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

function drawing({ size, path }: QrCode): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="17mm" height="17mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
