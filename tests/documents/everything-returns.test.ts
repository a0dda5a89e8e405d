import { describe, expect, it } from 'vitest';

import { annexContent } from '#documents/annex-content.ts';
import { contentOf } from '#documents/content.ts';
import { formats } from '#documents/formats.ts';
import { calendarDate } from '#domain/calendar-date.ts';
import { yearsOf } from '#domain/coverage.ts';
import { differenceOf } from '#domain/dataset-difference.ts';
import type { Dataset } from '#domain/dataset.ts';
import { draftedDataset } from '#domain/drafting.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Observation } from '#domain/observation.ts';
import type { Plan } from '#domain/plan.ts';
import { loadLanguage } from '#i18n/language.ts';

import { everySeries, quietly } from './every-series.ts';
import { noAnswers, refusalOf, shipped, understand } from './import-support.ts';

const drafting = { source: { title: 'Báo cáo', publisher: 'UBND', published: '2026-01-05', url: null, grade: 'official', note: null }, updated: calendarDate(2026, 1, 6) } as const;
const language = await loadLanguage('vi');

async function written(format: keyof typeof formats, content: ReturnType<typeof contentOf>): Promise<Uint8Array> {
  return new Uint8Array(await new Blob([...(await formats[format].write(content, language, quietly))]).arrayBuffer());
}

/** What a file does not bring back into a dataset that has lost its figures, and what it makes of it instead. */
function lost(file: Uint8Array, dataset: Dataset, less: Dataset) {
  const read = understand(file, less, { ...noAnswers, mark: 'comma' });
  const { slots } = differenceOf(dataset, draftedDataset(less, read.figures, drafting));
  const [was, is] = (['before', 'after'] as const).map((side) => slots.flatMap((slot) => (slot[side] === null ? [] : `${slot.series.id} ${inShort(slot[side], slot.indicator)}`)));
  return {
    missing: was?.filter((line) => is?.includes(line) !== true),
    invented: is?.filter((line) => was?.includes(line) !== true),
    waiting: read.waiting,
    errors: read.problems.filter(({ severity }) => severity === 'error'),
  };
}

/** What a slot says. Nine months are three quarters, growth of a rate is its level, and a plan without a word is the least that is asked for. */
function inShort(of: Observation | Plan, { unit }: Indicator): string {
  const period = of.period.replace('-M09', '-Q3').replace('-M12', '-S2');
  const quantity = 'quantity' in of && of.quantity !== null ? of.quantity : null;
  const amount = quantity === null ? 'none' : quantity.qualifier === 'between' ? `${quantity.low} to ${quantity.high}` : `${quantity.qualifier} ${quantity.value}`;
  if (!('form' in of)) return `${period} ${of.status} ${amount}`;
  return [of.issuer, period, of.basis, of.form === 'growth' && unit.measure === 'rate' ? 'level' : of.form, of.bound === 'exactly' ? 'at-least' : of.bound, amount].join(' ');
}

const nothing = { missing: [], invented: [], waiting: 0, errors: [] };

describe.each(['thai-nguyen-city', 'thai-nguyen-province', 'viet-nam'])('what is known of %s', (area) => {
  const dataset = shipped(area);
  const { first, last } = yearsOf(dataset) ?? { first: 0, last: 0 };
  const issuers = [null, ...dataset.issuers.map(({ id }) => id)];

  it.each(issuers)('comes back from the annex of every year with the plans of %s', async (issuer) => {
    for (let year = first; year <= last; year += 1) {
      const content = annexContent(dataset, { year, issuer, shown: null }, language);
      const file = await written('annex', content);
      const lines = content.annex?.annex.groups.flatMap((group) => group.lines) ?? [];
      const stated = lines.flatMap(({ plans, observation, previous }) => [...plans.flatMap((plan) => (plan?.plan.basis === 'stated' ? plan.plan.id : [])), ...(observation === null ? [] : [observation.id]), ...(previous === null ? [] : [previous.id])]);
      const isKept = ({ id }: { readonly id: string }) => issuer !== null || !stated.includes(id);
      const less = { ...dataset, observations: dataset.observations.filter(isKept), plans: dataset.plans.filter(isKept) };
      const expected = stated.length === 0 ? { kind: 'no-figures' } : nothing;
      expect([year, refusalOf(file, dataset) ?? lost(file, dataset, dataset)]).toEqual([year, expected]);
      expect([year, refusalOf(file, dataset) ?? lost(file, dataset, less)]).toEqual([year, expected]);
    }
  }, 30_000);

  it('is left alone by an annex that holds some lines only', async () => {
    const whole = annexContent(dataset, { year: 2020, issuer: null, shown: null }, language);
    const rows = whole.annex?.rows.filter((row) => row.kind === 'line' && row.line.observation !== null).slice(0, 2) ?? [];
    const file = await written('annex', annexContent(dataset, { year: 2020, issuer: null, shown: { rows, isPart: true, note: 'Bảng đã lọc: 2 dòng.' } }, language));
    expect(understand(file, dataset).figures.length).toBeGreaterThan(0);
    expect(lost(file, dataset, dataset)).toEqual(nothing);
  });

  it.each(['xlsx', 'csv', 'tidy', 'json-stat'] as const)('comes back from a table of everything: %s', async (format) => {
    const file = await written(format, contentOf({ dataset, view: 'all', title: 'Số liệu', figures: everySeries(dataset) }));
    const less = { ...dataset, observations: dataset.observations.filter(({ quantity }) => quantity === null), plans: dataset.plans.filter(({ basis }) => basis !== 'stated') };
    expect(lost(file, dataset, dataset)).toEqual(nothing);
    expect(lost(file, dataset, less)).toEqual(nothing);
  });
});
