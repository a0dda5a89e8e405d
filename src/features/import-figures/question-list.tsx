import { useId, type ComponentProps } from 'react';

import type { Interpretation } from '#documents/import-interpretation.ts';
import type { ImportAnswers, ImportQuestion } from '#documents/import-problem.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { importDocumentWords } from '#i18n/words/import-document.ts';
import { importWords } from '#i18n/words/import-figures.ts';
import { Select } from '#ui/select.tsx';

import styles from './import-figures.module.css';

interface QuestionListProps {
  readonly dataset: Dataset;
  readonly understood: Interpretation;
  readonly answers: ImportAnswers;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** What only the reader can know, and how many numbers wait for it. */
export function QuestionList({ dataset, understood: { questions, waiting }, answers, onAnswer }: QuestionListProps) {
  const { locale, format } = useI18n();
  const say = importWords[locale].questions;
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id}>{say.title}</h2>
      <ul className={styles['list']}>
        {questions.map((question) => (
          <li key={question.kind === 'mark' ? 'mark' : question.key}>
            <Question question={question} dataset={dataset} answers={answers} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
      {waiting > 0 && <p role="status">{say.waiting(format.number(waiting, 0))}</p>}
    </section>
  );
}

interface QuestionProps extends Omit<QuestionListProps, 'understood'> {
  readonly question: ImportQuestion;
}

function Question({ question, dataset, answers, onAnswer }: QuestionProps) {
  const { locale, text, format } = useI18n();
  const say = importWords[locale].questions;
  const place = question.kind === 'mark' ? '' : importDocumentWords[locale].place(question.sheet, question.cell);
  const choose = { value: '', label: say.choose };
  switch (question.kind) {
    case 'mark':
      return (
        <fieldset className={styles['question']}>
          <legend>{say.mark}</legend>
          <p className={styles['muted']}>{say.samples(question.samples.join(' · '))}</p>
          {(['comma', 'dot'] as const).map((mark) => (
            <label key={mark} className={styles['mark']}>
              <input type="radio" name="mark" checked={answers.mark === mark} onChange={() => onAnswer({ ...answers, mark })} />
              <span>{say.marks[mark]}</span>
            </label>
          ))}
        </fieldset>
      );
    case 'issuer':
      return (
        <Choice
          label={say.issuer(question.head, place)}
          options={[choose, ...dataset.issuers.map((issuer) => ({ value: issuer.id, label: text(issuer.name) }))]}
          value={answers.issuers[question.key] ?? ''}
          onChange={(issuer) => onAnswer({ ...answers, issuers: { ...answers.issuers, [question.key]: issuer } })}
        />
      );
    case 'form':
      return (
        <Choice
          label={say.form(question.title, format.shortPeriod(question.period), place)}
          options={[choose, ...termForms.map((form) => ({ value: form, label: say.forms[form] }))]}
          value={answers.forms[question.key] ?? ''}
          onChange={(value) => {
            const form = termForms.find((one) => one === value);
            if (form !== undefined) onAnswer({ ...answers, forms: { ...answers.forms, [question.key]: form } });
          }}
        />
      );
    case 'series': {
      const offered = dataset.series.filter(({ id }) => question.candidates.length === 0 || question.candidates.includes(id));
      const titles = new Map(dataset.indicators.map((indicator) => [indicator.id, text(indicator.shortTitle)]));
      return (
        <Choice
          label={say.series(question.title, place)}
          options={[choose, { value: 'none', label: say.skip }, ...offered.map((series) => ({ value: series.id, label: `${titles.get(series.indicator) ?? ''} · ${text(series.title)}` }))]}
          value={answers.series[question.key] ?? ''}
          onChange={(series) => onAnswer({ ...answers, series: { ...answers.series, [question.key]: series } })}
        />
      );
    }
  }
}

const termForms = ['average', 'cumulative', 'end-level'] as const;

/** A question with a list of answers. */
function Choice({ label, ...select }: ComponentProps<typeof Select<string>>) {
  return (
    <div className={styles['question']}>
      <p>{label}</p>
      <Select label={label} labelHidden {...select} />
    </div>
  );
}
