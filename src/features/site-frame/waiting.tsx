import { useQueryClient } from '@tanstack/react-query';

import { useI18n } from '#i18n/context.tsx';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

import styles from './site-message.module.css';

/** Figures are on their way; the wait can be stopped. */
export function Waiting() {
  const { words } = useI18n();
  const queryClient = useQueryClient();
  return (
    <section className={styles['message']}>
      <p role="status">{words.states.loading}</p>
      <Skeleton label={words.states.loading} shape="chart" />
      <div className={styles['actions']}>
        <Button
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
