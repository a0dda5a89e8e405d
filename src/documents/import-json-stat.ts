import type { Dataset } from '#domain/dataset.ts';
import type { ImportedFigure } from '#domain/imported-figure.ts';
import { isPeriod, type Period } from '#domain/period.ts';

import { columnMeaning } from './import-column.ts';
import { readCell } from './import-cell.ts';
import type { Interpretation } from './import-interpretation.ts';
import { cubeRecords } from './import-json-stat-cube.ts';
import { categoriesOf, memberOf, type Category } from './import-json-stat-parts.ts';
import { issuerOf, rowMatcher } from './import-match.ts';
import type { ImportProblem } from './import-problem.ts';
import { figuresOfRecords } from './import-record.ts';
import { ImportRefusal } from './import-refusal.ts';
import { provenanceOf } from './import-says.ts';

type Measure = 'actual' | { readonly issuer: string };

/** What a place along one dimension adds to the meaning of a number. */
interface Meaning {
  readonly series?: string;
  readonly period?: Period;
  readonly measure?: Measure;
}

const sheet = 'JSON-stat';

/** Reads a JSON-stat 2.0 dataset whose dimensions are series, periods and, where there are plans, what is measured. Throws an ImportRefusal. */
export function interpretJsonStat(json: unknown, dataset: Dataset): Interpretation {
  const ids = memberOf(json, 'id');
  const sizes = memberOf(json, 'size');
  if (!Array.isArray(ids) || !Array.isArray(sizes) || ids.length !== sizes.length || ids.length === 0) throw new ImportRefusal({ kind: 'no-table' });
  const own = cubeRecords(json);
  if (own !== null) return { ...figuresOfRecords(own, dataset), questions: [], waiting: 0 };
  const names = ids.map(String);
  const problems: ImportProblem[] = [];
  const dimensions = names.map((name, place) => {
    const categories = categoriesOf(memberOf(memberOf(json, 'dimension'), name));
    if (categories.length !== Number(sizes[place])) throw new ImportRefusal({ kind: 'damaged' });
    return meaningsOf(categories, dataset, (found) => {
      problems.push({ code: 'unknown-category', severity: 'error', sheet, cell: name, found, expected: '' });
    });
  });
  if (!dimensions.some((all) => all.some((one) => one?.series !== undefined))) throw new ImportRefusal({ kind: 'no-table' });
  const figures: ImportedFigure[] = [];
  const value = memberOf(json, 'value');
  const matcher = rowMatcher(dataset);
  const count = sizes.reduce<number>((product, size) => product * Number(size), 1);
  if (!(count <= 400_000)) throw new ImportRefusal({ kind: 'too-many-cells', sheet, limit: 400_000 });
  for (let at = 0; at < count; at += 1) {
    const number = memberOf(value, String(at));
    if (number == null) continue;
    const meaning = meaningAt(at, dimensions);
    const indicator = matcher.indicatorOf(meaning?.series ?? '');
    const { series, period, measure = 'actual' } = meaning ?? {};
    if (indicator === null || series === undefined || period === undefined) continue;
    const place = { sheet, cell: String(at) };
    if (typeof number !== 'number') {
      problems.push({ code: 'not-a-number', severity: 'error', ...place, found: JSON.stringify(number).slice(0, 60), expected: '' });
      continue;
    }
    const reading = readCell({ kind: 'number', value: number, decimals: indicator.decimals, percent: false, before: '', after: '' }, indicator, 'dot');
    if (reading.kind !== 'quantity') continue;
    const core = { series, period, quantity: reading.quantity, ...provenanceOf(place, reading.quantity, indicator) };
    figures.push(measure === 'actual' ? { ...core, kind: 'actual', status: statusOf(memberOf(memberOf(json, 'status'), String(at))), cumulative: true, aggregate: null } : { ...core, kind: 'plan', issuer: measure.issuer, form: null });
  }
  return { figures, problems, questions: [], waiting: 0 };
}

/** The meaning of each category of a dimension; null for a category that cannot be told. */
function meaningsOf(categories: readonly Category[], dataset: Dataset, onUnknown: (found: string) => void): readonly (Meaning | null)[] {
  if (categories.length > 0 && categories.every(({ id }) => isPeriod(id))) return categories.map(({ id }) => (isPeriod(id) ? { period: id } : null));
  const matcher = rowMatcher(dataset);
  const measures = categories.map((category) => measureOf(category, dataset));
  if (measures.every((measure) => measure !== null)) return measures.map((measure) => (measure === null ? null : { measure }));
  const series = categories.map(({ id, label }) => {
    const [only, another] = [...new Set([...matcher.match({ code: id, title: '' }), ...(matcher.match({ code: id, title: '' }).length > 0 ? [] : matcher.match({ code: '', title: label }))])];
    return another === undefined ? only : undefined;
  });
  if (series.every((id) => id === undefined)) return categories.map(() => (categories.length === 1 ? {} : null));
  for (const [place, id] of series.entries()) if (id === undefined) onUnknown(categories[place]?.label ?? '');
  return series.map((id) => (id === undefined ? null : { series: id }));
}

function measureOf({ id, label }: Category, { issuers }: Dataset): Measure | null {
  if (/^actual$/iu.test(id)) return 'actual';
  const planned = /^(?:plan[-:._]?)(.+)$/iu.exec(id)?.[1] ?? id;
  const byId = issuers.find((issuer) => issuer.id === planned);
  if (byId !== undefined) return { issuer: byId.id };
  const meaning = columnMeaning(`${label} 2000`);
  if (meaning.kind === 'actual') return 'actual';
  const issuer = meaning.kind === 'plan' ? issuerOf(meaning.issuer, issuers) : null;
  return issuer === null ? null : { issuer: issuer.id };
}

/** Row-major, as JSON-stat says: the last dimension moves fastest. */
function meaningAt(at: number, dimensions: readonly (readonly (Meaning | null)[])[]): Meaning | null {
  let rest = at;
  let whole: Meaning | null = {};
  for (const dimension of [...dimensions].reverse()) {
    const part: Meaning | null = dimension[rest % dimension.length] ?? null;
    rest = Math.floor(rest / dimension.length);
    whole = whole === null || part === null ? null : { ...whole, ...part };
  }
  return whole;
}

function statusOf(code: unknown): 'normal' | 'provisional' | 'estimated' {
  if (code === 'P' || code === 'provisional') return 'provisional';
  return code === 'E' || code === 'estimated' ? 'estimated' : 'normal';
}
