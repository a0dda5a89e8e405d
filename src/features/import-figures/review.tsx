import { useMemo, useState } from 'react';

import type { Received } from '#data/received.ts';
import type { Interpretation } from '#documents/import-interpretation.ts';
import type { Dataset } from '#domain/dataset.ts';
import { draftedDataset } from '#domain/drafting.ts';
import { useI18n } from '#i18n/context.tsx';
import { importProblemWords } from '#i18n/words/import-problems.ts';
import { importWords } from '#i18n/words/import-figures.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

import { checkedDraft } from './checked-draft.ts';
import { DifferenceTable } from './difference-table.tsx';
import { noAnswers } from './engine.ts';
import styles from './import-figures.module.css';
import { ProblemList } from './problem-list.tsx';
import { publishedDate } from './published-date.ts';
import { QuestionList } from './question-list.tsx';
import { SetAsideList } from './set-aside-list.tsx';
import { isComplete, SourceForm, type SourceDraft } from './source-form.tsx';
import { takeFocus } from './take-focus.ts';
import type { ImportStage } from './use-import.ts';

interface ReviewProps {
  readonly stage: Extract<ImportStage, { kind: 'read' }>;
  /** What the file is added to: the published figures, or the draft that is there already. */
  readonly base: Dataset;
  readonly published: Dataset;
  readonly onAccept: (received: Received) => void;
  readonly onRestart: () => void;
}

/** The place where the file was chosen is gone. */
const reachable = { tabIndex: -1 } as const;

const nothing: Interpretation = { figures: [], problems: [], questions: [], waiting: 0 };

/** What a file says, what is wrong with it, what would change; then it can be accepted. */
export function Review({ stage, base, published, onAccept, onRestart }: ReviewProps) {
  const language = useI18n();
  const { locale, format } = language;
  const say = importWords[locale];
  const [answers, setAnswers] = useState(noAnswers);
  const [source, setSource] = useState<SourceDraft>({ title: stage.name.replace(/\.\w+$/u, '').normalize('NFC'), publisher: '', published: '', grade: 'official' });
  const { engine, reading, on } = stage;
  const understood = useMemo(() => (reading.kind === 'dataset' ? nothing : engine.interpret(reading, base, answers)), [engine, reading, base, answers]);
  const { title, publisher, published: publishedText, grade } = source;
  const checked = useMemo(() => {
    const document = { title: title.trim() || '…', publisher: publisher.trim() || '…', published: publishedDate(publishedText), url: null, grade, note: null };
    const json: unknown = reading.kind === 'dataset' ? reading.json : JSON.parse(JSON.stringify(draftedDataset(base, understood.figures, { source: document, updated: on })));
    return checkedDraft(json, base.area, { engine, language });
  }, [reading, base, understood, on, engine, language, title, publisher, publishedText, grade]);
  const isReady = checked.kind === 'passed' && checked.received.setAside.length === 0 && (reading.kind === 'dataset' || (understood.figures.length > 0 && isComplete(source)));

  return (
    <>
      <div className={styles['row']}>
        <p {...reachable} ref={takeFocus} className={styles['read']} role="status">{say.file.read(stage.name, format.number(reading.kind === 'dataset' && checked.kind === 'passed' ? checked.received.dataset.observations.length + checked.received.dataset.plans.length : understood.figures.length, 0))}</p>
        <Button look="quiet" onClick={onRestart}>
          {say.file.another}
        </Button>
      </div>
      <QuestionList dataset={base} understood={understood} answers={answers} onAnswer={setAnswers} />
      <ProblemList problems={understood.problems} />
      {reading.kind !== 'dataset' && <SourceForm source={source} onChange={setSource} />}
      {checked.kind === 'refused' ? (
        <div role="alert">
          <Banner tone="warning">{`${importProblemWords[locale].refused}. ${checked.why}`}</Banner>
        </div>
      ) : (
        <>
          <SetAsideList setAside={checked.received.setAside} />
          {(understood.waiting === 0 || understood.figures.length > 0) && <DifferenceTable published={published} draft={checked.received.dataset} />}
        </>
      )}
      <div className={styles['row']}>
        <Button
          look="primary"
          disabled={!isReady}
          onClick={() => {
            if (checked.kind === 'passed') onAccept(checked.received);
          }}
        >
          {say.accept}
        </Button>
      </div>
    </>
  );
}
