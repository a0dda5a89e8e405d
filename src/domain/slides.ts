import { toAttention } from './attention.ts';
import type { Dataset } from './dataset.ts';
import { deckEntries, indicatorKey, type Deck } from './deck.ts';
import { headlineIndicators } from './headline.ts';
import type { Indicator } from './indicator.ts';
import { isOneOfSeveral, toIndicatorSlide } from './indicator-slide.ts';
import { toScorecard } from './scorecard.ts';
import type { IndicatorSlide, Slide, StandingAlike } from './slide.ts';
import { countsAs, headlineRows, standingAssessment, type YearRequest } from './tally.ts';

/** How many lines of a list are legible from the last row of a hall. */
const linesOfPage = { scorecard: 7, attention: 4, sources: 5 } as const;

/** The year and the issuer of a deck, and how its owner arranged it. */
export interface SlidesRequest extends YearRequest {
  readonly deck: Deck;
}

/** The slides of a deck in their order. */
export function toSlides(dataset: Dataset, request: SlidesRequest): readonly Slide[] {
  const shown = deckEntries(dataset, request.deck).filter((entry) => entry.shown);
  const keys = new Set(shown.map(({ key }) => key));
  const own = indicatorSlides(dataset, request, (key) => keys.has(key));
  return shown.flatMap(({ key }) => own.get(key) ?? frameSlides(dataset, request, { key, own: [...own.values()] }));
}

/** Slides of the indicators that the deck leaves out, at hand for questions. */
export function spareSlides(dataset: Dataset, request: SlidesRequest): readonly IndicatorSlide[] {
  const entries = deckEntries(dataset, request.deck).filter((entry) => !entry.shown);
  const spare = indicatorSlides(dataset, request, (key) => entries.some((entry) => entry.key === key));
  return entries.flatMap(({ key }) => spare.get(key) ?? []);
}

function indicatorSlides(dataset: Dataset, request: SlidesRequest, wanted: (key: string) => boolean): ReadonlyMap<string, IndicatorSlide> {
  const slides = dataset.indicators.flatMap((indicator) => {
    const key = indicatorKey(indicator.id);
    const slide = wanted(key) ? toIndicatorSlide(dataset, request, indicator) : null;
    return slide === null ? [] : [[key, { ...slide, edits: editsOf(request, key) }] as const];
  });
  return new Map(slides);
}

interface FrameRequest {
  readonly key: string;
  /** The indicator slides of the deck. */
  readonly own: readonly IndicatorSlide[];
}

function frameSlides(dataset: Dataset, request: SlidesRequest, { key, own }: FrameRequest): readonly Slide[] {
  const core = { key, year: request.year, area: dataset.area, page: { number: 1, of: 1 }, edits: editsOf(request, key) };
  const { updated } = dataset;
  switch (key) {
    case 'title':
      return [{ ...core, kind: 'title', updated, issuers: judgingIssuers(dataset, request) }];
    case 'scorecard': {
      const { entries, ...tally } = toScorecard(dataset, request);
      const lines = entries.map((entry) => ({ ...entry, isOneOfSeveral: isOneOfSeveral(dataset, entry.trajectory.indicator.id) }));
      return paged(lines, linesOfPage.scorecard).map((part) => ({ ...core, page: part.page, kind: 'scorecard', tally, entries: part.lines }));
    }
    case 'attention': {
      const about = new Map([...headlineIndicators(dataset), ...own.map(({ trajectory }) => trajectory.indicator)].map((one) => [one.id, one]));
      const concerns = toAttention(dataset, { ...request, indicators: [...about.keys()] }).flatMap((concern) => {
        const indicator = about.get(concern.indicator);
        return indicator === undefined ? [] : [{ concern, indicator }];
      });
      const impliedPlans = own.flatMap(({ row }) => row.plans.map(({ plan }) => plan).filter(({ basis }) => basis === 'implied'));
      const standings = standingsOf(dataset, request);
      return paged(concerns, linesOfPage.attention).map(({ page, lines }) => ({ ...core, page, kind: 'attention', concerns: lines, standings, impliedPlans }));
    }
    case 'sources': {
      const cited = dataset.sources.flatMap((source) => {
        const indicators = own.filter(({ sources }) => sources.includes(source)).map(({ trajectory }) => trajectory.indicator);
        return indicators.length === 0 ? [] : [{ source, indicators }];
      });
      return paged(cited, linesOfPage.sources).map(({ page, lines }) => ({ ...core, page, kind: 'sources', cited: lines, updated }));
    }
    case 'closing': {
      const { entries: _, ...tally } = toScorecard(dataset, request);
      return [{ ...core, kind: 'closing', tally, updated }];
    }
    default:
      return [];
  }
}

const standingOrder = ['exceeded', 'met', 'missed', 'in-progress', 'no-plan', 'no-figure', 'not-comparable', 'cannot-tell'] as const;

/** The headline indicators by how they count in the year. */
function standingsOf(dataset: Dataset, request: SlidesRequest): readonly StandingAlike[] {
  const standings = new Map<StandingAlike['standing'], Indicator[]>();
  for (const { indicator, row } of headlineRows(dataset, request)) {
    const standing = countsAs(standingAssessment(row));
    standings.set(standing, [...(standings.get(standing) ?? []), indicator]);
  }
  return standingOrder.flatMap((standing) => {
    const indicators = standings.get(standing);
    return indicators === undefined ? [] : [{ standing, indicators }];
  });
}

/** Who set the plans by which the year's headline indicators are judged. */
function judgingIssuers(dataset: Dataset, request: SlidesRequest) {
  const used = new Set(toScorecard(dataset, request).entries.flatMap(({ row }) => standingAssessment(row).comparison?.plan.issuer ?? []));
  return dataset.issuers.filter(({ id }) => used.has(id));
}

function editsOf({ deck, year }: SlidesRequest, key: string) {
  return deck.edits.filter((edit) => edit.slide === key && edit.year === year);
}

/** A list in pages of nearly equal length; an empty list has one empty page. */
function paged<Line>(list: readonly Line[], most: number) {
  const of = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / of);
  return Array.from({ length: of }, (_, place) => ({ page: { number: place + 1, of }, lines: list.slice(place * size, (place + 1) * size) }));
}
