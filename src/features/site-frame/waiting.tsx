import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

import { waitFor } from '#data/waiting.ts';
import { useI18n } from '#i18n/context.tsx';
import { usePlace } from '#state/address-context.tsx';
import { useSite } from '#state/site.tsx';
import { Button } from '#ui/button.tsx';
import { leavesFocus } from '#ui/leaves-focus.ts';
import { Skeleton } from '#ui/skeleton.tsx';

import { DocumentTitle } from './document-title.tsx';
import styles from './site-message.module.css';

/** Figures are on their way; the wait can be stopped. */
export function Waiting() {
  const { words } = useI18n();
  const queryClient = useQueryClient();
  const sentence = useSentence();
  return (
    <section className={styles['message']}>
      <DocumentTitle>{words.states.loading}</DocumentTitle>
      <p role="status">{sentence}</p>
      <Skeleton label={words.states.loading} shape="chart" />
      <div className={styles['actions']}>
        <Button
          ref={leavesFocus}
          onClick={() => {
            void queryClient.cancelQueries(undefined, { revert: false });
          }}
        >
          {words.states.stop}
        </Button>
      </div>
    </section>
  );
}

/** Whose figures are waited for and, once an attempt has failed, that it is made again. */
function useSentence(): string {
  const { words, text } = useI18n();
  const { endpoint } = useSite();
  const place = usePlace();
  const client = useQueryClient();
  const watch = useCallback((onChange: () => void) => client.getQueryCache().subscribe(notifyManager.batchCalls(onChange)), [client]);
  const sentence = () => {
    const { name, attempt } = waitFor(client, endpoint, place.area);
    if (attempt > 1) return words.states.askingAgain(attempt);
    return name === null ? words.states.loading : words.states.loadingOf(text(name));
  };
  return useSyncExternalStore(watch, sentence, sentence);
}
