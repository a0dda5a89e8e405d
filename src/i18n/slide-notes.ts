import type { Provenance, Source } from '#domain/provenance.ts';
import type { IndicatorSlide, Slide } from '#domain/slide.ts';
import { attentionSentence } from './attention-sentence.ts';
import { explanationLines } from './explanation.ts';
import { headline } from './headline.ts';
import type { Language } from './language.ts';
import { named } from './naming.ts';
import { breakReason, unjudgedReason } from './reasons.ts';
import { reportSentence } from './report.ts';
import { shownCaveats, slideCaveats } from './slide-caveats.ts';
import { slideChecks } from './slide-checks.ts';
import { slideWords } from './words/slides.ts';

/** A part of a speaker's notes: what to say, or the answers to a likely question. */
export interface NoteSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a speaker needs at hand: the sentence to say, then how it was calculated, where it stands, what to beware of. */
export function slideNotes(slide: Slide, language: Language): readonly NoteSection[] {
  const say = slideWords[language.locale].notes;
  const sections = { sentence: sentencesOf(slide, language), ...(slide.kind === 'indicator' ? answers(slide, language) : { caveats: slideCaveats(slide, language) }) };
  return Object.entries(sections).flatMap(([name, lines]) => {
    const heading = Object.entries(say).find(([key]) => key === name)?.[1];
    return heading === undefined || lines.length === 0 ? [] : [{ heading, lines: [...new Set(lines)] }];
  });
}

function sentencesOf(slide: Slide, language: Language): readonly string[] {
  const { text } = language;
  const say = slideWords[language.locale];
  switch (slide.kind) {
    case 'indicator': {
      const { row } = slide;
      const told = row.actual === null && row.partYears.length > 0 ? row.partYears : [row];
      return told.map((one) => reportSentence(one, spokenIndicator(slide), language));
    }
    case 'title':
      return [`${say.headings.title(slide.year)}. ${text(slide.area.name)}.`];
    case 'scorecard':
      return [sentence(slide.tally, language), ...slide.entries.map((entry) => reportSentence(entry.row, spokenIndicator(entry), language))];
    case 'attention':
      if (slide.concerns.length === 0) return slideChecks(slide, language).map(({ heading, text: matter }) => `${heading.replace(/\.$/u, '')}: ${matter}`);
      return slide.concerns.map(({ concern, indicator }) => `${text(indicator.shortTitle)}: ${attentionSentence(concern, indicator, language)}`);
    case 'sources':
      return slide.cited.map(({ source }) => documentLine(source, language));
    case 'closing':
      return [sentence(slide.tally, language)];
  }
}

function sentence(tally: Parameters<typeof headline>[0], language: Language): string {
  return headline(tally, language).map(({ text }) => text).join('');
}

function spokenIndicator({ trajectory: { indicator, series }, isOneOfSeveral }: Pick<IndicatorSlide, 'trajectory' | 'isOneOfSeveral'>) {
  return isOneOfSeveral ? named(indicator, series, [series, series]) : indicator;
}

/** Formula with its numbers by plan, documents with what they say, then everything to beware of. */
function answers(slide: IndicatorSlide, language: Language) {
  const { row, trajectory, sources } = slide;
  const { text } = language;
  const part = row.actual === null ? row.partYears.at(-1) : undefined;
  const plans = (part ?? row).plans;
  const formula = plans.flatMap(({ issuer, assessment, plan }) => {
    const lines = assessment.comparison === null ? null : explanationLines(assessment.comparison, trajectory.indicator, language);
    const why = assessment.kind === 'unjudged' ? [unjudgedReason(assessment.why, language)] : [];
    const told = lines === null ? why : [`${lines.formula}: ${lines.numbers}`, ...lines.notes, ...why];
    const caution = plan.caution === null ? [] : [text(plan.caution)];
    return [...told, ...caution].map((line, place) => (place === 0 ? `${text(issuer.name)}: ${line}` : line));
  });
  const stated = [row.actual ?? part?.observation ?? null, ...plans.map(({ plan }) => plan)].flatMap((one) => one?.provenance ?? []);
  return {
    formula,
    sources: stated.map((provenance) => provenanceLine(provenance, sources, language)),
    caveats: [...slideCaveats(slide, language), ...shownCaveats(slide, language), ...trajectory.breaks.map((placed) => breakReason(placed.break, language))],
  };
}

function provenanceLine({ source: id, place, says }: Provenance, sources: readonly Source[], language: Language): string {
  const source = sources.find((one) => one.id === id);
  const where = source === undefined ? '' : ` (${[documentLine(source, language), ...(place === null ? [] : [language.text(place)])].join(', ')})`;
  return language.text(says) + where;
}

/** A document in one line: title, publisher, date, and its grade where it is weak. */
export function documentLine({ title, publisher, published, grade }: Source, { words, format }: Language): string {
  const date = published === null ? words.provenance.undated : format.publicationDate(published);
  return `${title}, ${publisher}, ${date}${grade === 'secondary' ? ` (${words.provenance.secondaryMark})` : ''}`;
}
