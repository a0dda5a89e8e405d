import { CancelledError } from '@tanstack/react-query';

import { DataError, type DataProblem } from '#data/data-error.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Words } from '#i18n/words/vi.ts';
import { AddressLink } from '#state/address-link.tsx';
import { usePlace } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';
import { Button } from '#ui/button.tsx';

import { DocumentTitle } from './document-title.tsx';
import styles from './site-message.module.css';

interface FailureProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** What happened, and what to do next: there is nothing to show, not even an older copy. */
export function Failure({ error, retry }: FailureProps) {
  const { words } = useI18n();
  const { locale } = usePlace();
  const problem = error instanceof DataError ? error.problem : null;

  return (
    <section className={styles['message']} role="alert">
      <DocumentTitle>{words.errors.title}</DocumentTitle>
      <h1>{problem || error instanceof CancelledError ? words.errors.title : words.states.defect}</h1>
      {problem && <p>{sentenceOf(problem, words)}</p>}
      {error instanceof CancelledError && <p>{words.states.stopped}</p>}
      {problem && <p className={styles['address']}>{words.errors.address(problem.address)}</p>}
      <div className={styles['actions']}>
        <Button look="primary" onClick={retry}>
          {words.states.retry}
        </Button>
        <AddressLink to={{ locale, area: null, page: { kind: 'overview' }, view: defaultView }}>{words.states.toOverview}</AddressLink>
      </div>
    </section>
  );
}

/** The reader's sentence for a problem with the endpoint. */
function sentenceOf(problem: DataProblem, { errors }: Words): string {
  switch (problem.kind) {
    case 'http':
      return errors.http(problem.status);
    case 'invalid':
      return errors.invalid(problem.place);
    case 'not-json':
    case 'offline':
    case 'timeout':
    case 'too-large':
    case 'wrong-version':
      return errors[problem.kind];
  }
}
