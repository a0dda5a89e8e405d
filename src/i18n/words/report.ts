import type { Manner } from './vi-phrases.ts';

const vi = {
  start: (what: string, value: string, { lower, estimated, provisional }: Manner) =>
    `${what} ${provisional ? 'sơ bộ ' : ''}${estimated ? 'ước ' : ''}${lower ? 'là' : 'đạt'} ${value}`,
  what: (title: string, period: string, aggregate: 'average' | 'total' | null) =>
    `${title} ${aggregate === null ? '' : aggregate === 'average' ? 'bình quân ' : 'tổng '}${period}`,
  upTo: (title: string, date: string) => `${title} tính đến ngày ${date}`,
  plan: (name: string) => name.replace(/^KH\b/u, 'kế hoạch'),
  yearPlan: (name: string) => name.replace(/^KH\b/u, 'kế hoạch cả năm'),
  rise: (amount: string, up: boolean) => `${up ? 'tăng' : 'giảm'} ${amount}`,
  equal: (share: string, plan: string) => `bằng ${share} ${plan}`,
  ofChange: (share: string, falling: boolean, plan: string) => `bằng ${share} mức ${falling ? 'giảm' : 'tăng'} theo ${plan}`,
  beyond: (amount: string, plan: string) => `vượt ${amount} so với ${plan}`,
  above: (amount: string, plan: string) => `cao hơn ${amount} so với ${plan}`,
  below: (amount: string, plan: string) => `thấp hơn ${amount} so với ${plan}`,
  missed: (plan: string) => `không đạt ${plan}`,
  even: (plan: string) => `đúng bằng ${plan}`,
  within: (plan: string) => `trong mức ${plan}`,
  and: ' và ',
  yearOnYear: (amount: string, up: boolean, whole: boolean) => `${up ? 'tăng' : 'giảm'} ${amount} so với ${whole ? 'năm trước' : 'cùng kỳ'}`,
  moved: (amount: string, up: boolean, from: string) => `${up ? 'tăng' : 'giảm'} ${amount} so với ${from}`,
  none: (what: string, why: string) => `${what}: ${why}.`,
};

const en: typeof vi = {
  start: (what, value, { estimated, provisional }) => `${what}: ${provisional ? 'provisionally ' : ''}${estimated ? 'estimated at ' : ''}${value}`,
  what: (title, period, aggregate) => (aggregate === null ? `${title} in ${period}` : `${title}, ${aggregate} of ${period}`),
  upTo: (title, date) => `${title} up to ${date}`,
  plan: (name) => `the ${name}`,
  yearPlan: (name) => `the whole year's ${name}`,
  rise: (amount, up) => `${up ? 'up' : 'down'} ${amount}`,
  equal: (share, plan) => `${share} of ${plan}`,
  ofChange: (share, falling, plan) => `${share} of the ${falling ? 'cut' : 'rise'} in ${plan}`,
  beyond: (amount, plan) => `${amount} above ${plan}`,
  above: (amount, plan) => `${amount} above ${plan}`,
  below: (amount, plan) => `${amount} below ${plan}`,
  missed: (plan) => `missing ${plan}`,
  even: (plan) => `exactly ${plan}`,
  within: (plan) => `within ${plan}`,
  and: ' and ',
  yearOnYear: (amount, up) => `${up ? 'up' : 'down'} ${amount} year on year`,
  moved: (amount, up, from) => `${up ? 'up' : 'down'} ${amount} on ${from}`,
  none: (what, why) => `${what}: ${why}.`,
};

/** Pieces of report sentences; numbers arrive as finished text. */
export const reportPhrases = { vi, en };
