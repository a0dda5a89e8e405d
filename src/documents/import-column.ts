import type { MeasuredObservation } from '#domain/observation.ts';
import { formatPeriod, isTerm, type Period } from '#domain/period.ts';
import type { PlanForm } from '#domain/plan.ts';

import { folded } from './import-fold.ts';

/** What the cells of a column are. */
export type ColumnMeaning =
  | { readonly kind: 'title' | 'unit' | 'code' | 'ignored' | 'unknown' }
  | { readonly kind: 'actual'; readonly period: Period; readonly cumulative: boolean; readonly status: 'normal' | 'provisional' | 'estimated'; readonly aggregate: MeasuredObservation['aggregate'] }
  /** `issuer` is what the head says of it, folded; empty where it says nothing. `form` is what it says of a term's years, null where nothing. */
  | { readonly kind: 'plan'; readonly period: Period; readonly issuer: string; readonly form: PlanForm | null }
  /** A figure or plan of a year that the head does not name. */
  | { readonly kind: 'undated' };

const derived = /so sanh|so voi|cung ky|%(?!\))|\/(?!\d{4})|\/ ?kh|ty le|ti le|=|danh gia|tang giam|chenh lech|muc hoan thanh|hoan thanh|compar|assess|index|change|differ|attain/u;
const remark = /^(?:tt|stt|so tt|no\.?|ghi chu.*|notes?.*|don vi (?:chu tri|thuc hien|phu trach).*|co quan .*|nguon.*|sources?.*)$/u;
const plan = /\b(?:ke hoach|kh|muc tieu|du toan|plan|target)\b/u;
const estimate = /\b(?:uoc|uth|estimated?)\b/u;
const actual = /\b(?:thuc hien|th|ket qua|so lieu|chinh thuc|so bo|actual)\b/u;

/** Reads the head of a column, all its levels joined; `year` is that of the table, for heads that count from it. */
export function columnMeaning(head: string, year: number | null = null): ColumnMeaning {
  const text = withYears(folded(head), year);
  if (text === '' || remark.test(text)) return { kind: 'ignored' };
  if (/^(?:ten )?(?:danh muc )?chi tieu\b|^noi dung|^indicators?\b/u.test(text)) return { kind: 'title' };
  if (/^(?:ma so|ma chi tieu|ma chuoi|ma|code)$/u.test(text)) return { kind: 'code' };
  if (/^(?:don vi tinh|don vi|dvt|units?)$/u.test(text)) return { kind: 'unit' };
  if (derived.test(text.replaceAll(/\([^)]*\)/gu, ''))) return { kind: 'ignored' };
  const isEstimate = estimate.test(text);
  const isPlan = !isEstimate && plan.test(text);
  if (!isPlan && !isEstimate && !actual.test(text)) return { kind: 'unknown' };
  const dated = periodOf(text);
  if (dated === null) return { kind: 'undated' };
  const form = isTerm(dated.period) ? termForm(text) : null;
  if (isPlan) return { kind: 'plan', period: dated.period, issuer: issuerText(text), form };
  const status = isEstimate ? 'estimated' : /so bo|provisional/u.test(text) ? 'provisional' : 'normal';
  if (!isTerm(dated.period)) return { kind: 'actual', ...dated, status, aggregate: null };
  if (form !== 'average' && form !== 'cumulative') return { kind: 'unknown' };
  return { kind: 'actual', ...dated, status, aggregate: form === 'average' ? 'average' : 'total' };
}

/** Names the years that a head counts from the table's own. */
function withYears(text: string, year: number | null): string {
  if (year === null) return text;
  return text
    .replaceAll(/\b(?:nam (?:lien )?truoc|nam n ?- ?1|(?:previous|prior|last) year)\b/gu, `nam ${year - 1}`)
    .replaceAll(/\b(?:nam (?:sau|toi|ke tiep|tiep theo)|nam n ?\+ ?1|next year)\b/gu, `nam ${year + 1}`)
    .replaceAll(/\b(?:nam nay|nam n|this year)\b/gu, `nam ${year}`);
}

/** What words about a term ask of its years: their mean, their sum, or where they end; null where they do not say. */
export function termForm(words: string): PlanForm | null {
  if (/\b(?:binh quan|bq|trung binh|moi nam|hang nam|average|per year|annual)\b/u.test(words)) return 'average';
  if (/\b(?:tong(?: cong)?|luy ke|ca giai doan|ca nhiem ky|total|cumulative)\b/u.test(words)) return 'cumulative';
  return /\b(?:den (?:cuoi|nam)|cuoi (?:ky|nhiem ky|giai doan)|by (?:the end|20\d\d)|end of)\b/u.test(words) ? 'end-level' : null;
}

function periodOf(text: string): { readonly period: Period; readonly cumulative: boolean } | null {
  const years = [...text.matchAll(/(?:19|20)\d\d/gu)].map(([year]) => Number(year));
  const [year, another, third] = [...new Set(years)];
  if (year === undefined) return null;
  if (another !== undefined) {
    const isSpan = third === undefined && another > year && /(?:19|20)\d\d ?(?:-|den|to) ?(?:nam )?(?:19|20)\d\d/u.test(text) && !/nam hoc|school/u.test(text);
    return isSpan ? { period: formatPeriod({ kind: 'term', from: year, year: another }), cumulative: true } : null;
  }
  const months = Number(/\b(\d{1,2}) ?(?:thang|t)\b/u.exec(text)?.[1] ?? 12);
  if (months >= 1 && months < 12) return { period: partOf(year, months), cumulative: true };
  const named = ['i', 'ii', 'iii', 'iv', '1', '2', '3', '4'].indexOf(/\bqu[yi] (iv|i{1,3}|[1-4])\b/u.exec(text)?.[1] ?? '');
  const quarter = named % 4;
  if (named >= 0) return { period: quarterOf(year, quarter), cumulative: quarter === 0 };
  return { period: formatPeriod({ kind: 'year', year }), cumulative: true };
}

function quarterOf(year: number, place: number): Period {
  const parts = [1, 2, 3, 4] as const;
  return formatPeriod({ kind: 'quarter', year, part: parts[place] ?? 1 });
}

/** So many months from January: halves and quarters have names of their own. */
function partOf(year: number, months: number): Period {
  if (months === 6) return formatPeriod({ kind: 'half', year, part: 1 });
  if (months === 3 || months === 9) return formatPeriod({ kind: 'quarter', year, part: months === 3 ? 1 : 3 });
  return formatPeriod({ kind: 'month', year, part: months });
}

/** What is left of a plan's head without plan, year and punctuation. */
function issuerText(text: string): string {
  return issuerKey(text.replaceAll(/(?:19|20)\d\d/gu, ' '));
}

/** A name of an issuer as it is compared: abbreviations spelled out, words that every plan has left out. */
export function issuerKey(name: string): string {
  return folded(name)
    .replaceAll(/\b(?:ke hoach|kh|muc tieu|du toan|plan|target|nam|dieu chinh|chinh thuc|du kien|xay dung|de xuat|duoc giao|giao|giai doan|thoi ky|binh quan|tong cong|5 nam|den cuoi|den|cua|do|the|set by|by|of|for|year|term|period|five)\b/gu, ' ')
    .replaceAll(/\btp\b/gu, 'thanh pho')
    .replaceAll(/\btw\b/gu, 'trung uong')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
