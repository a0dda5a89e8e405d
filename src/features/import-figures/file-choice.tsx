import { useId } from 'react';

import { useI18n } from '#i18n/context.tsx';
import { importProblemWords } from '#i18n/words/import-problems.ts';
import { importWords } from '#i18n/words/import-figures.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

import styles from './import-figures.module.css';
import { refusalText } from './refusal-text.ts';
import { takeFocus } from './take-focus.ts';
import type { ImportStage } from './use-import.ts';

interface FileChoiceProps {
  readonly stage: Exclude<ImportStage, { kind: 'read' }>;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
}

/** A place to drop a file on, which is the platform's own file field spread over it; then how far reading is, and why a file was refused. */
export function FileChoice({ stage, onFile, onStop }: FileChoiceProps) {
  const language = useI18n();
  const say = importWords[language.locale].file;
  const problems = importProblemWords[language.locale];
  const id = useId();
  const trouble = stage.kind === 'choosing' ? stage.trouble : null;
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id}>{say.title}</h2>
      {stage.kind === 'reading' ? (
        <div role="status" className={styles['reading']}>
          <p>{say.reading(stage.name)}</p>
          <progress value={stage.share} aria-label={say.reading(stage.name)} />
          <Button onClick={onStop}>{say.stop}</Button>
        </div>
      ) : (
        <label className={styles['drop']}>
          <span>{say.drop}</span>
          <span className={styles['choose']}>{say.choose}</span>
          <input
            ref={stage.isNext ? takeFocus : null}
            type="file"
            accept=".xlsx,.csv,.txt,.json"
            className={styles['input']}
            aria-label={say.choose}
            title={say.choose}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) onFile(file);
            }}
          />
          <small className={styles['muted']}>{say.kinds}</small>
        </label>
      )}
      {trouble !== null && (
        <div role="alert">
          <Banner tone="warning">{trouble === 'stopped' ? say.stopped : `${problems.refused}. ${trouble === 'defect' ? problems.refusals.damaged : refusalText(trouble, language)}`}</Banner>
        </div>
      )}
    </section>
  );
}
