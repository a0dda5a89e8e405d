import type { Catalog } from '#domain/catalog.ts';
import type { Dataset } from '#domain/dataset.ts';

import { awkward } from './fixtures.ts';
import { day, exact, figure, indicator, period, series, statedPlan, text } from './making.ts';

/** How much to make. The same numbers always make the same dataset. */
export interface Volume {
  readonly seed: number;
  readonly indicators: number;
  readonly years: number;
  readonly areas: number;
}

/** More than any province publishes. */
export const enormousVolume: Volume = { seed: 1, indicators: 500, years: 60, areas: 20 };

const lastYear = 2025;
const generated = [{ source: 'report', place: null, says: text('Số thử.', 'Made up.') }] as const;

/** Random but plausible: amounts that grow by a few per cent a year, each with a plan near it. */
export function generateDataset(area: string, volume: Volume = enormousVolume): Dataset {
  const random = randomFrom(volume.seed + Array.from(area).reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7));
  const ids = Array.from({ length: volume.indicators }, (_, index) => `indicator-${index + 1}`);
  const years = Array.from({ length: volume.years }, (_, index) => lastYear - volume.years + 1 + index);
  const slots = ids.flatMap((id) => {
    const start = 100 + random() * 10_000;
    const pace = random() * 0.1;
    return years.map((year, index) => {
      const value = Math.round(start * (1 + pace) ** index * (0.95 + random() * 0.1));
      return { id, year, value, planned: Math.round(value * (0.9 + random() * 0.2)) };
    });
  });
  return {
    ...awkward,
    title: text(`Dữ liệu thử ${area}`, `Generated ${area}`),
    area: { ...awkward.area, id: area, name: text(`Khu vực ${area}`, `Area ${area}`), validFrom: null, validTo: null, ending: null, predecessors: [], successors: [] },
    indicators: ids.map((id, index) =>
      indicator({
        id,
        title: text(`Chỉ tiêu số ${index + 1}`, `Indicator ${index + 1}`),
        group: index % 2 === 0 ? 'economy' : 'society',
        headline: index < 5 ? index + 1 : null,
        direction: index % 3 === 0 ? 'lower' : 'higher',
      }),
    ),
    series: ids.map((id) => series({ id, indicator: id })),
    observations: slots.map(({ id, year, value }) => figure({ id: `${id}-${year}`, series: id, period: period(String(year)), quantity: exact(value), provenance: generated })),
    plans: slots.map(({ id, year, planned }) => statedPlan({ id: `${id}-${year}-plan`, series: id, period: period(String(year)), quantity: exact(planned), provenance: generated })),
    breaks: [],
    events: [],
  };
}

export function generateCatalog({ areas, indicators, years }: Volume = enormousVolume): Catalog {
  const ids = Array.from({ length: areas }, (_, index) => `area-${index + 1}`);
  return {
    contract: '1.0',
    updated: day('2026-01-15'),
    default: 'area-1',
    areas: ids.map((id) => ({
      area: { id, name: text(`Khu vực ${id}`, `Area ${id}`), level: 'province', validFrom: null, validTo: null },
      title: text(`Dữ liệu thử ${id}`, `Generated ${id}`),
      updated: day('2026-01-15'),
      firstYear: lastYear - years + 1,
      lastYear,
      indicators,
      observations: indicators * years,
    })),
  };
}

/** Mulberry32: small, seeded and good enough for test data. Gives numbers from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = Math.trunc(seed) % 2 ** 32;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
