import { useId } from 'react';

import { sourceGrades, type SourceGrade } from '#domain/provenance.ts';
import { useI18n } from '#i18n/context.tsx';
import { importWords } from '#i18n/words/import-figures.ts';
import { Select } from '#ui/select.tsx';

import styles from './import-figures.module.css';
import { publishedDate } from './published-date.ts';

/** What the reader writes about the document that figures come from. */
export interface SourceDraft {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly grade: SourceGrade;
}

interface SourceFormProps {
  readonly source: SourceDraft;
  readonly onChange: (source: SourceDraft) => void;
}

/** Whether enough is known of a document to cite it. */
export function isComplete({ title, publisher, published }: SourceDraft): boolean {
  return title.trim() !== '' && publisher.trim() !== '' && publishedDate(published) !== null;
}

/** Asks for the document that every new figure will cite. */
export function SourceForm({ source, onChange }: SourceFormProps) {
  const { locale, words } = useI18n();
  const say = importWords[locale].source;
  const id = useId();
  const isDated = source.published === '' || publishedDate(source.published) !== null;
  const grades = words.provenance.grades;
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id}>{say.title}</h2>
      <p className={styles['muted']}>{say.lead}</p>
      <div className={styles['fields']}>
        <label className={styles['field']}>
          <span>{say.name}</span>
          <input value={source.title} maxLength={500} onChange={({ currentTarget }) => onChange({ ...source, title: currentTarget.value })} />
        </label>
        <label className={styles['field']}>
          <span>{say.publisher}</span>
          <input value={source.publisher} maxLength={500} onChange={({ currentTarget }) => onChange({ ...source, publisher: currentTarget.value })} />
        </label>
        <label className={styles['field']}>
          <span>{say.published}</span>
          <input value={source.published} maxLength={10} inputMode="numeric" aria-invalid={!isDated} onChange={({ currentTarget }) => onChange({ ...source, published: currentTarget.value })} />
        </label>
        <Select label={say.grade} options={sourceGrades.map((grade) => ({ value: grade, label: grades[grade] }))} value={source.grade} onChange={(grade) => onChange({ ...source, grade })} />
      </div>
      {!isDated && <p role="alert">{say.publishedWrong}</p>}
      {isDated && !isComplete(source) && <p>{say.needed}</p>}
    </section>
  );
}
