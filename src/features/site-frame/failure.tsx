import { CancelledError, useQueryClient } from '@tanstack/react-query';

import { areasAtHand } from '#data/areas-at-hand.ts';
import { DataError, type DataProblem } from '#data/data-error.ts';
import { useI18n } from '#i18n/context.tsx';
import { failureWords } from '#i18n/words/failure.ts';
import { AddressLink } from '#state/address-link.tsx';
import { usePlace } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';
import { useSite } from '#state/site.tsx';
import { Button } from '#ui/button.tsx';
import { leavesFocus } from '#ui/leaves-focus.ts';

import { DocumentTitle } from './document-title.tsx';
import styles from './site-message.module.css';

interface FailureProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** What happened, and what to do next: there is nothing to show, not even an older copy. */
export function Failure({ error, retry }: FailureProps) {
  const { locale, words, text } = useI18n();
  const say = failureWords[locale];
  const { area: failed, page } = usePlace();
  const others = areasAtHand(useQueryClient(), useSite().endpoint).filter(({ area }) => area !== failed);
  const problem = error instanceof DataError ? error.problem : null;

  return (
    <section className={styles['message']} role="alert">
      <DocumentTitle>{words.states.failed}</DocumentTitle>
      <h1>{problem || error instanceof CancelledError ? words.states.failed : say.defect}</h1>
      {problem && <p>{sentenceOf(problem, say)}</p>}
      {error instanceof CancelledError && <p>{say.stopped}</p>}
      {problem && <p className={styles['address']}>{say.address(problem.address)}</p>}
      <div className={styles['actions']}>
        <Button ref={leavesFocus} look="primary" onClick={retry}>
          {words.states.retry}
        </Button>
        {others.length === 0 ? (
          <AddressLink ref={leavesFocus} to={{ locale, area: null, page: { kind: 'overview' }, view: defaultView }}>{words.states.toOverview}</AddressLink>
        ) : (
          others.map(({ area, name }) => (
            <AddressLink key={area} ref={leavesFocus} to={{ locale, area, page, view: defaultView }}>
              {say.toArea(text(name))}
            </AddressLink>
          ))
        )}
      </div>
    </section>
  );
}

/** The reader's sentence for a problem with the endpoint. */
function sentenceOf(problem: DataProblem, say: typeof failureWords.vi): string {
  switch (problem.kind) {
    case 'http':
      return say.http(problem.status);
    case 'invalid':
      return say.invalid(problem.place);
    case 'not-json':
    case 'offline':
    case 'timeout':
    case 'too-large':
    case 'wrong-version':
      return say[problem.kind];
  }
}
