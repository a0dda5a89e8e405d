import type { Dataset } from '#domain/dataset.ts';

import { awkwardIndicators, awkwardObservations, awkwardSeries } from './awkward-figures.ts';
import { awkwardPlans } from './awkward-plans.ts';
import { day, exact, figure, indicator, period, said, series, statedPlan, text } from './making.ts';

/** One of every case that a screen must be able to show, in an area that was enlarged and has ended. Valid and without faults. */
export const awkward: Dataset = {
  contract: '1.0',
  title: text('Thành phố thử nghiệm', 'Test city'),
  area: {
    id: 'awkward',
    name: text('Thành phố Thử Nghiệm', 'Test City'),
    level: 'city',
    validFrom: day('1962-10-19'),
    validTo: day('2025-06-30'),
    ending: text('Thành phố kết thúc hoạt động ngày 01/07/2025.', 'The city ended on 1 July 2025.'),
    predecessors: [{ name: text('Huyện Cũ', 'Old District'), extent: 'part' }],
    successors: [{ name: text('Phường Mới', 'New Ward'), extent: 'whole' }],
  },
  updated: day('2026-01-15'),
  groups: [
    { id: 'economy', title: text('Kinh tế', 'Economy') },
    { id: 'society', title: text('Xã hội', 'Society') },
  ],
  issuers: [
    { id: 'council', name: text('Hội đồng nhân dân thành phố', 'City council'), shortName: text('HĐND', 'Council'), concreteness: 3 },
    { id: 'province', name: text('Tỉnh giao', 'Assigned by the province'), shortName: text('Tỉnh', 'Province'), concreteness: 2 },
    { id: 'congress', name: text('Đại hội Đảng bộ', 'Party congress'), shortName: text('Đại hội', 'Congress'), concreteness: 1 },
    { id: 'unknown', name: text('Chưa rõ cấp giao', 'Issuer not stated'), shortName: text('Chưa rõ', 'Not stated'), concreteness: 2 },
  ],
  indicators: awkwardIndicators,
  series: awkwardSeries,
  observations: awkwardObservations,
  plans: awkwardPlans,
  breaks: [
    {
      id: 'enlarged',
      date: day('2017-08-18'),
      kind: 'territory',
      series: null,
      label: text('Mở rộng địa giới', 'Enlarged'),
      reason: text('Thành phố nhận thêm xã từ ngày 18/08/2017.', 'The city took in communes on 18 August 2017.'),
      provenance: said,
    },
    {
      id: 'poverty-2022',
      date: day('2022-01-01'),
      kind: 'poverty-standard',
      series: ['poverty'],
      label: text('Chuẩn nghèo mới', 'New poverty standard'),
      reason: text('Chuẩn nghèo 2022–2025 có hiệu lực.', 'The poverty standard of 2022–2025 applies.'),
      provenance: [],
    },
  ],
  events: [{ id: 'flood', date: day('2019-09-10'), title: text('Lũ lớn', 'Flood'), source: 'report' }],
  sources: [
    { id: 'report', title: 'Báo cáo kinh tế – xã hội', publisher: 'UBND thành phố', published: '2020-12', url: 'https://example.org/bao-cao', grade: 'official', note: null },
    { id: 'thesis', title: 'Luận văn', publisher: 'Trường đại học', published: '2021', url: null, grade: 'secondary', note: text('Trích đoạn.', 'An extract.') },
  ],
};

const decomposed = 'Thành phố Thái Nguyên'.normalize('NFD');
const hostileText = text(`<img src=x onerror="alert(1)">${decomposed}`, '=cmd|"/C calc"!A0 \u202Egnp.exe\u202C </script><script>alert(1)</script>');

/** Valid by the schema, yet full of texts that must stay texts: markup, formulas, text that turns right to left, decomposed Vietnamese. */
export const hostile: Dataset = {
  ...awkward,
  area: { ...awkward.area, id: 'hostile', name: hostileText, ending: hostileText },
  title: text('{{constructor.constructor("alert(1)")()}}', '${alert(1)} %s %n \u200Fשלום\u200E'),
  issuers: awkward.issuers.map((issuer) => ({ ...issuer, name: hostileText, shortName: text('"><svg onload=alert(1)>') })),
  indicators: awkward.indicators.map((one) => ({ ...one, title: hostileText, shortTitle: text('@SUM(1+1)*cmd') })),
  sources: awkward.sources.map((source) => ({ ...source, title: '+1+cmd|"/C calc"!A0', url: 'https://example.org/?q="><script>alert(1)</script>' })),
};

/** Links that run code or leave the web, for tests that plant them where a link belongs. */
export const hostileLinks = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'vbscript:msgbox(1)',
  '//example.org/no-scheme',
  'https://user:secret@example.org/',
  'https://exa mple.org/',
] as const;

/** The smallest dataset that shows a judged figure. */
export const tiny: Dataset = {
  ...awkward,
  area: { ...awkward.area, id: 'tiny', validTo: null, ending: null, predecessors: [], successors: [] },
  issuers: awkward.issuers.slice(0, 1),
  indicators: [indicator({ id: 'budget', title: text('Thu ngân sách', 'Budget revenue'), headline: 1 })],
  series: [series({ id: 'budget', indicator: 'budget' })],
  observations: [figure({ id: 'budget-2020', series: 'budget', period: period('2020'), quantity: exact(2670) })],
  plans: [statedPlan({ id: 'budget-2020-plan', series: 'budget', period: period('2020'), quantity: exact(2136) })],
  breaks: [],
  events: [],
};
