const slidePart = /^ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+\.xml$/u;

/** A part as PowerPoint's schema wants it, where the library that wrote it was careless. */
export function strictPart(name: string, xml: string): string {
  if (name === 'ppt/presentation.xml') return notesMasterFirst(xml);
  return slidePart.test(name) ? numbered(onceStyled(xml)) : xml;
}

/** Masters are listed before the slides. */
function notesMasterFirst(xml: string): string {
  return xml.replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/su, (_, slides: string, masters: string) => masters + slides);
}

/** A paragraph says how it is set at its beginning and nowhere else. */
function onceStyled(xml: string): string {
  return xml.replaceAll(/(<\/a:r>)<a:pPr\b[^>]*(?:\/>|>.*?<\/a:pPr>)/gsu, (_, end: string) => end);
}

/** Every shape of a part has a number of its own. */
function numbered(xml: string): string {
  let last = 0;
  return xml.replaceAll(/(<p:cNvPr id=")\d+"/gu, (_, start: string) => `${start}${(last += 1)}"`);
}

/** The number of a slide with the count of all behind it: "3 / 10". */
export function withCount(xml: string, count: number): string {
  return xml.replace(/type="slidenum">(<a:rPr[^>]*\/>)<a:t>[^<]*<\/a:t><\/a:fld>/u, (field, look: string) => `${field}<a:r>${look}<a:t> / ${count}</a:t></a:r>`);
}
