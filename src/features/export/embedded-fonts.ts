/** The page's own typeface as style rules that hold the font files; empty where they cannot be had, for a picture names other fonts too. */
export async function embeddedFonts(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map((rule) => ({ rule, base: sheet.href ?? document.baseURI })));
  const faces = await Promise.all(rules.map(embedded));
  return faces.filter((face) => face !== null).join('');
}

interface Face {
  readonly rule: CSSFontFaceRule;
  readonly base: string;
}

async function embedded({ rule: { style }, base }: Face): Promise<string | null> {
  const address = /url\("?([^")]+)"?\)/u.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return null;
  try {
    const response = await fetch(new URL(address, base));
    if (!response.ok) return null;
    const file = await dataAddress(await response.blob());
    const said = ['font-family', 'font-weight', 'unicode-range'].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    return `@font-face{${said};src:url(${file}) format("woff2")}`;
  } catch {
    return null;
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('unreadable')));
    reader.readAsDataURL(blob);
  });
}
