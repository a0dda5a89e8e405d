import type { IndicatorSlide, Slide } from '#domain/slide.ts';
import { finding, slideName } from './finding.ts';
import { headline, type SentencePart } from './headline.ts';
import type { Language } from './language.ts';
import { slideCaveats } from './slide-caveats.ts';
import { slideNotes, type NoteSection } from './slide-notes.ts';
import { slideWords } from './words/slides.ts';

/** Everything that a slide says in one language, for whichever medium draws it. */
export interface SlideText {
  /** What stands on the slide: the presenter's own title while the finding is the one it was written over, else the generated one. */
  readonly title: readonly SentencePart[];
  readonly generated: readonly SentencePart[];
  /** Whether a title is kept that was written over another finding and is therefore not shown. */
  readonly isOutdated: boolean;
  readonly isEdited: boolean;
  /** What the title is about, with the unit of its picture. */
  readonly subtitle: string;
  /** The unit alone, where the title has to be enough. */
  readonly shortSubtitle: string;
  readonly caveats: readonly string[];
  readonly source: string | null;
  /** With one document named instead of two. */
  readonly shortSource: string | null;
  readonly ownNotes: string;
  readonly notes: readonly NoteSection[];
}

/** Puts a slide into words. */
export function slideText(slide: Slide, language: Language): SlideText {
  const generated = generatedTitle(slide, language);
  const edit = slide.edits.find((one) => one.language === language.locale);
  const own = edit?.title ?? null;
  const holds = own !== null && edit?.basis === plainText(generated);
  return {
    title: holds ? coloured(own, generated) : generated,
    generated,
    isEdited: holds,
    isOutdated: own !== null && !holds,
    subtitle: subtitle(slide, language),
    shortSubtitle: slide.kind === 'indicator' ? language.words.indicator.unit(unitOf(slide, language)) : subtitle(slide, language),
    caveats: slideCaveats(slide, language),
    source: slide.kind === 'indicator' ? sourceLine(slide, 2, language) : null,
    shortSource: slide.kind === 'indicator' ? sourceLine(slide, 1, language) : null,
    ownNotes: edit?.notes ?? '',
    notes: slideNotes(slide, language),
  };
}

/** A sentence in parts as one text. */
export function plainText(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** What a list of slides calls this one. */
export function slideLabel(slide: Slide, language: Language): string {
  return slide.kind === 'indicator' ? language.text(slide.trajectory.indicator.shortTitle) : slideWords[language.locale].kinds[slide.kind];
}

function generatedTitle(slide: Slide, language: Language): readonly SentencePart[] {
  const { headings, ofPages } = slideWords[language.locale];
  const pages = slide.page.of === 1 ? [] : [{ text: ofPages(slide.page.number, slide.page.of), tone: 'plain' } as const];
  const plain = (text: string): readonly SentencePart[] => [{ text, tone: 'plain' }, ...pages];
  switch (slide.kind) {
    case 'indicator':
      return finding(slide, language);
    case 'scorecard':
      return [...headline(slide.tally, language), ...pages];
    case 'title':
      return plain(headings.title(slide.year));
    case 'attention':
      return plain(headings.attention(slide.year));
    case 'sources':
      return plain(headings.sources(slide.year));
    case 'closing':
      return plain(headings.closing);
  }
}

/** An own title keeps the colour of the clause that it took over word for word. */
function coloured(own: string, generated: readonly SentencePart[]): readonly SentencePart[] {
  const clause = generated.find(({ text, tone }) => tone !== 'plain' && own.includes(text));
  if (clause === undefined) return [{ text: own, tone: 'plain' }];
  const at = own.indexOf(clause.text);
  const parts: readonly SentencePart[] = [{ text: own.slice(0, at), tone: 'plain' }, clause, { text: own.slice(at + clause.text.length), tone: 'plain' }];
  return parts.filter(({ text }) => text !== '');
}

function subtitle(slide: Slide, language: Language): string {
  const { words, text, format } = language;
  switch (slide.kind) {
    case 'indicator': {
      const { indicator, series } = slide.trajectory;
      const title = slideName(slide, language) === text(indicator.title) || !slide.isOneOfSeveral ? text(indicator.title) : `${text(indicator.title)}: ${text(series.title)}`;
      return [title, unitOf(slide, language)].filter((one) => one !== '').join(', ');
    }
    case 'title':
      return text(slide.area.name);
    case 'scorecard':
      return `${text(slide.area.name)} · ${words.overview.subject}`;
    case 'attention':
      return text(slide.area.name);
    case 'sources':
    case 'closing':
      return `${text(slide.area.name)} · ${words.shell.updated(format.date(slide.updated))}`;
  }
}

function unitOf({ trajectory: { indicator, series } }: IndicatorSlide, { words, text }: Language): string {
  const prices = series.baseYear === null ? words.indicator.priceBase[series.priceBase] : words.indicator.constantOf(series.baseYear);
  return [text(indicator.unit.label), prices].filter((one) => one !== '').join(', ');
}

function sourceLine({ sources, otherSources }: IndicatorSlide, most: number, { words, format, locale }: Language): string {
  const named = sources.map(({ publisher, published, grade }) => {
    const date = published === null ? '' : `, ${format.publicationDate(published)}`;
    return `${publisher}${date}${grade === 'secondary' ? ` (${words.provenance.secondaryMark})` : ''}`;
  });
  const first = [...new Set(named)].slice(0, most).join('; ');
  const more = otherSources + Math.max(0, sources.length - most);
  const say = slideWords[locale];
  if (first === '') return words.provenance.open(more === 0 ? words.none : say.onlyOtherSources(more));
  return words.provenance.open(first) + (more === 0 ? '' : say.otherSources(more));
}
