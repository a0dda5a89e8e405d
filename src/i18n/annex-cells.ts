import type { Dataset } from '#domain/dataset.ts';
import type { Annex } from '#domain/annex.ts';
import { badge } from './badge.ts';
import type { Language } from './language.ts';
import { named } from './naming.ts';
import { annexWords } from './words/annex.ts';
import type { Column } from './annex-columns.ts';
import { notesOf } from './annex-notes.ts';
import type { LineRow } from './annex-rows.ts';
import { gradeIn, linePublishers } from './annex-sources.ts';
import { blank, changeText, figureText, planText, ratioText, type NumberText } from './annex-text.ts';

export interface CellContext {
  readonly dataset: Dataset;
  readonly annex: Annex;
  readonly language: Language;
}

/** Everything that a cell says as text: what is copied, and what a cell of numbers shows. */
export function cellText({ ordinal, line, group }: LineRow, column: Column, { dataset, language }: CellContext): NumberText {
  const plain = (text: string): NumberText => ({ ...blank, text, isSign: false });
  const plan = column.issuer === null ? null : (line.plans[column.issuer] ?? null);
  switch (column.kind) {
    case 'ordinal':
      return plain(ordinal);
    case 'name': {
      const name = language.text(named(line.indicator, line.series, dataset.series).title);
      return plain(group === null ? name : `${name} · ${language.text(group.title)}`);
    }
    case 'unit':
      return plain(language.text(line.indicator.unit.label));
    case 'previous':
      return figureText(line.previous, line.previousAbsence, { indicator: line.indicator, grade: gradeIn(dataset, line.previous), language });
    case 'plan':
      return planText(plan, line, language);
    case 'actual':
      return figureText(line.observation, line.absence, { indicator: line.indicator, grade: gradeIn(dataset, line.observation), language });
    case 'ratio':
      return ratioText(plan?.assessment ?? null, line, language);
    case 'change':
      return changeText(line, language);
    case 'verdict': {
      const { text, issuer } = verdictText(line, language);
      return plain(issuer === null ? text : `${text} · ${issuer}`);
    }
    case 'source':
      return plain(linePublishers(dataset, line, language));
    case 'note':
      return plain(notesOf(line, { dataset, language }).join('; '));
  }
}

/** The verdict in one word, the number standing beside it in its own column, and whose plan it is about. */
export function verdictText({ assessment, indicator, plans }: LineRow['line'], language: Language): { readonly text: string; readonly issuer: string | null } {
  const say = annexWords[language.locale];
  const issuer = plans.find((plan) => plan !== null && plan.plan.id === assessment.comparison?.plan.id)?.issuer ?? null;
  const name = issuer === null ? null : language.text(issuer.shortName);
  switch (assessment.kind) {
    case 'judged':
      return { text: say.verdicts[assessment.verdict], issuer: name };
    case 'in-progress':
      return { text: assessment.passed ? say.passed[assessment.comparison.effect] : say.running, issuer: name };
    case 'unjudged':
      return { text: badge(assessment, indicator, language).text, issuer: name };
  }
}
