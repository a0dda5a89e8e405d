import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { validateDataset } from '#data/validate.ts';
import { auditClaims } from '#domain/audit.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toScorecard } from '#domain/scorecard.ts';
import { toTrajectory, type Trajectory } from '#domain/trajectory.ts';
import { badge } from '#i18n/badge.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { citation } from '#i18n/citation.ts';
import { explanationLines } from '#i18n/explanation.ts';
import { headline } from '#i18n/headline.ts';
import { loadLanguage, type Language } from '#i18n/language.ts';
import { movementLine, planLine } from '#i18n/lines.ts';
import { breakReason, findingSentence, promiseNote, unjudgedReason } from '#i18n/reasons.ts';
import { reportSentence } from '#i18n/report.ts';

async function shipped(area: string): Promise<Dataset> {
  const address = `public/api/v1/datasets/${area}.json`;
  return validateDataset(JSON.parse(await readFile(address, 'utf8')), { address, area }).dataset;
}

/** Every sentence that the product can say about one series. */
function sentencesOf(trajectory: Trajectory, { area, sources, breaks }: Dataset, language: Language): readonly (string | null)[] {
  const { indicator, rows, terms } = trajectory;
  return [
    chartSummary(trajectory, language),
    ...breaks.map((one) => breakReason(one, language)),
    ...rows.map(({ movement }) => movementLine(movement, indicator, language)),
    ...[...rows, ...rows.flatMap(({ partYears }) => partYears), ...terms].flatMap((row) => {
      const observation = 'actual' in row ? row.actual : row.observation;
      const figure = observation === null ? [] : [citation({ area, indicator, observation, sources }, language), promiseNote(observation.quantity, indicator, language)];
      const plans = row.plans.flatMap((plan) => {
        const { comparison } = plan.assessment;
        const why = plan.assessment.kind === 'unjudged' ? unjudgedReason(plan.assessment.why, language) : null;
        const explained = comparison === null ? null : explanationLines(comparison, indicator, language);
        const lines = explained === null ? [] : [explained.formula, explained.numbers, ...explained.notes];
        return [planLine(plan, indicator, language), badge(plan.assessment, indicator, language).text, why, ...lines];
      });
      return [reportSentence(row, indicator, language), ...figure, ...plans];
    }),
  ];
}

it.each(['thai-nguyen-city', 'thai-nguyen-province', 'viet-nam'])('no per cent or point of %s is told to change by per cent', async (area) => {
  const [dataset, language] = await Promise.all([shipped(area), loadLanguage('vi')]);
  const lines = dataset.series.flatMap(({ id }) => {
    const { indicator, rows } = toTrajectory(dataset, { series: id, issuer: null });
    return /%/u.test(indicator.unit.label.vi) ? rows.flatMap((row) => [movementLine(row.movement, indicator, language) ?? '', /; (tăng|giảm) .*$/u.exec(reportSentence(row, indicator, language))?.[0] ?? '']) : [];
  });
  const moved = lines.filter((line) => /(tăng|giảm) /iu.test(line));
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.filter((line) => !line.includes('điểm %'))).toEqual([]);
});

describe.each(['thai-nguyen-city', 'thai-nguyen-province', 'viet-nam'])('every sentence about %s', (area) => {
  it.each(['vi', 'en'] as const)('is whole in %s', async (locale) => {
    const [dataset, language] = await Promise.all([shipped(area), loadLanguage(locale)]);
    const trajectories = dataset.series.map(({ id }) => toTrajectory(dataset, { series: id, issuer: null }));
    const years = new Set(trajectories.flatMap(({ rows }) => rows.map(({ year }) => year)));
    const sentences = [
      ...trajectories.flatMap((trajectory) => sentencesOf(trajectory, dataset, language)),
      ...[...years].map((year) => headline(toScorecard(dataset, { year, issuer: null }), language).map(({ text }) => text).join('')),
      ...auditClaims(dataset).filter(({ agrees }) => !agrees).map((finding) => findingSentence(finding, language)),
    ].filter((sentence) => sentence !== null);

    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => /NaN|undefined|null|Infinity|∞|\[object|\(\)| {2}|[;,:]\s*\.$|\.\.|-0(?![\d.,])|thất bại/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => sentence.trim() === '')).toEqual([]);
  });
});
