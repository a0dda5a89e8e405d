import type { Table } from 'docx';

import { toAnnex, type AnnexLine } from '#domain/annex.ts';
import { sorted } from '#domain/order.ts';
import { verdictText } from '#i18n/annex-cells.ts';
import { gradeIn } from '#i18n/annex-sources.ts';
import { changeText, figureText, planText, ratioText, type NumberText } from '#i18n/annex-text.ts';
import type { Language } from '#i18n/language.ts';
import { annexWords } from '#i18n/words/annex.ts';
import { briefWords } from '#i18n/words/brief.ts';
import type { BriefRequest } from './brief.ts';
import { ruledTable, type DocxCell } from './docx-table.ts';
import { sizes } from './docx-text.ts';

/** The headline indicators of the year, a line each: plan, figure, comparisons, verdict. */
export function scorecardTable({ dataset, year, issuer }: BriefRequest, width: number, language: Language): Table {
  const { heads } = annexWords[language.locale];
  const say = briefWords[language.locale].heads;
  const names = [heads.name, heads.unit, say.plan, say.actual, say.ratio, say.change, heads.verdict];
  const lines = toAnnex(dataset, { year, issuer }).groups.flatMap((group) => group.lines.filter(({ indicator, isDefaultSeries }) => indicator.headline !== null && isDefaultSeries));
  return ruledTable({
    head: [names.map((text) => ({ text }))],
    rows: sorted(lines, (a, b) => (a.indicator.headline ?? 0) - (b.indicator.headline ?? 0)).map((line) => cellsOf(line, { dataset, language })),
    widths: [40, 20, 24, 24, 19, 22, 24],
    width,
    size: sizes.note,
  });
}

interface Context extends Pick<BriefRequest, 'dataset'> {
  readonly language: Language;
}

function cellsOf(line: AnnexLine, { dataset, language }: Context): readonly DocxCell[] {
  const { indicator, observation, absence, plans, assessment } = line;
  const { text } = language;
  const plan = plans.find((one) => one !== null && one.plan.id === assessment.comparison?.plan.id) ?? plans.find((one) => one !== null) ?? null;
  const verdict = verdictText(line, language);
  return [
    { text: text(indicator.title) },
    { text: text(indicator.unit.label), align: 'center' },
    numberCell(planText(plan, line, language), plan === null ? null : text(plan.issuer.name)),
    { ...numberCell(figureText(observation, absence, { indicator, grade: gradeIn(dataset, observation), language })), bold: true },
    numberCell(ratioText(plan?.assessment ?? null, line, language)),
    numberCell(changeText(line, language)),
    { text: verdict.text },
  ];
}

/** A number with all that must stand beside it. */
export function numberCell({ text, marks, isSign }: NumberText, beside: string | null = null): DocxCell {
  const notes = [...marks, ...(beside === null ? [] : [beside])];
  return { text: notes.length === 0 || text === '' ? text : `${text} (${notes.join(', ')})`, align: isSign ? 'center' : 'end' };
}
