import { ImportRefusal } from './import-refusal.ts';

/** A step through an XML text; names come without their prefix. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attribute: (name: string) => string | null; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const token = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gu;

/** Reads the parts of an office file, which never declare entities: one that does is refused. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  if (xml.slice(0, 4000).includes('<!DOCTYPE') || xml.includes('<!ENTITY')) throw new ImportRefusal({ kind: 'damaged' });
  for (const [, raw, slash, name, attributes = '', empty, text] of xml.matchAll(token)) {
    if (raw !== undefined) yield { kind: 'text', text: raw };
    else if (text !== undefined) yield { kind: 'text', text: decoded(text) };
    else if (name !== undefined && slash === '/') yield { kind: 'close', name: local(name) };
    else if (name !== undefined) yield { kind: 'open', name: local(name), attribute: (wanted) => attributeOf(attributes, wanted), empty: empty === '/' };
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeOf(attributes: string, wanted: string): string | null {
  for (const [, name = '', double, single] of attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) if (local(name) === wanted) return decoded(double ?? single ?? '');
  return null;
}

const named: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

function decoded(text: string): string {
  return text.includes('&') ? text.replaceAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|\w+);/giu, character) : text;
}

function character(reference: string): string {
  const inner = reference.slice(1, -1);
  if (!inner.startsWith('#')) return named.get(inner) ?? reference;
  const code = /^#x/iu.test(inner) ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1));
  return code > 0x10ffff ? reference : String.fromCodePoint(code);
}
