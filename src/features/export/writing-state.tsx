import { useI18n } from '#i18n/context.tsx';
import { exportWords } from '#i18n/words/export.ts';
import { Button } from '#ui/button.tsx';
import type { Writing } from '#ui/use-writing.ts';

import styles from './export.module.css';

/** What became of the file: said politely, with the way to stop it or to try again. */
export function WritingState({ writing }: { readonly writing: Writing }) {
  const { locale } = useI18n();
  const say = exportWords[locale];
  return (
    <span className={styles['state']}>
      <output>{sentence(writing, say)}</output>
      {writing.kind === 'writing' && <progress className={styles['progress']} max={1} value={writing.share} aria-label={say.writing} />}
      {writing.kind === 'writing' && <Button onClick={writing.stop}>{say.stop}</Button>}
      {writing.kind === 'failed' && <Button onClick={writing.again}>{say.retry}</Button>}
    </span>
  );
}

function sentence(writing: Writing, say: (typeof exportWords)['vi']): string {
  switch (writing.kind) {
    case 'idle':
      return '';
    case 'writing':
      return say.writing;
    case 'stopped':
      return say.stopped;
    case 'done':
      return say.done(writing.name);
    case 'failed':
      return say.failed;
  }
}
