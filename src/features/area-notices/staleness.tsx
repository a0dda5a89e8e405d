import { useQueryClient } from '@tanstack/react-query';

import type { Freshness } from '#data/freshness.ts';
import { useI18n } from '#i18n/context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { leavesFocus } from '#ui/leaves-focus.ts';

/** The endpoint could not confirm the figures: how old they are, and a way to ask again. Quiet while they are confirmed or being confirmed. */
export function Staleness({ freshness }: { readonly freshness: Freshness }) {
  const { words, format } = useI18n();
  const queryClient = useQueryClient();
  if (freshness.kind === 'fresh' || freshness.kind === 'copy') return null;

  return (
    <Banner
      tone="warning"
      live
      actions={
        <Button
          ref={leavesFocus}
          onClick={() => {
            void queryClient.refetchQueries({ type: 'active' });
          }}
        >
          {words.states.retry}
        </Button>
      }
    >
      {words.states[freshness.kind](format.moment(freshness.at))}
    </Banner>
  );
}
