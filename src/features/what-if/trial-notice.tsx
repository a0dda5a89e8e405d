import { useState } from 'react';

import type { Assumptions } from '#domain/hypothesis.ts';
import { useI18n } from '#i18n/context.tsx';
import { whatIfWords } from '#i18n/words/what-if.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

import type { OpenTrialProps } from './trial.ts';

/** Says above the picture that not all of it is published, with the way back, and the way back from that. */
export function TrialNotice({ values, years, onAssume }: OpenTrialProps) {
  const { locale } = useI18n();
  const say = whatIfWords[locale];
  const [cleared, setCleared] = useState<Assumptions | null>(null);
  const used = years.some((year) => values.has(year));
  const unused = [...values.keys()].filter((year) => !years.includes(year));

  if (used) {
    return (
      <Banner
        tone="warning"
        live
        actions={
          <Button
            onClick={() => {
              setCleared(values);
              onAssume(new Map(), 'done');
            }}
          >
            {say.clear}
          </Button>
        }
      >
        {say.viewing}
        {unused.length > 0 && ` ${say.ignored(unused.join(', '))}`}
      </Banner>
    );
  }
  if (unused.length > 0) return <Banner tone="warning">{say.ignored(unused.join(', '))}</Banner>;
  if (cleared === null) return null;
  return (
    <Banner tone="info" live actions={<Button onClick={() => onAssume(cleared, 'done')}>{say.undo}</Button>}>
      {say.cleared}
    </Banner>
  );
}
