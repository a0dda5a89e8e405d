const escapes = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;']]);

/** A text without the characters that no XML file may hold, whatever wrote them: controls other than spaces, halves of pairs, non-characters. */
export function xmlCharacters(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
}

/** The same between the marks of XML, or as the value of an attribute. */
export function xmlText(text: string): string {
  return xmlCharacters(text).replaceAll(/[&<>"]/gu, (letter) => escapes.get(letter) ?? letter);
}
