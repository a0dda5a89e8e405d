import { Suspense } from 'react';

import { assumableYears } from '#domain/hypothesis.ts';
import { useI18n } from '#i18n/context.tsx';
import { whatIfWords } from '#i18n/words/what-if.ts';
import type { TrialPart } from '#state/assumptions.ts';
import { Button } from '#ui/button.tsx';
import { deferred } from '#ui/deferred.tsx';

import styles from './what-if.module.css';

const OpenTrial = deferred(async () => (await import('./open-trial.tsx')).OpenTrial);

/** The offer to try assumed figures, what is tried once it is taken, or the reason why nothing may be. */
export function WhatIf({ part, ...trial }: TrialPart) {
  const { locale, format } = useI18n();
  const say = whatIfWords[locale];
  const { dataset, published, values, onAssume } = trial;
  const assumable = assumableYears(dataset, published.series.id);
  if (assumable.kind === 'years' && values !== null) {
    return (
      <Suspense fallback={null}>
        <OpenTrial {...trial} part={part} values={values} years={assumable.years} />
      </Suspense>
    );
  }
  if (part !== 'panel') return null;
  if (assumable.kind === 'none') {
    const { validTo } = dataset.area;
    return <p className={styles['why']}>{assumable.why === 'ended' && validTo !== null ? say.why.ended(format.date(validTo)) : say.why['no-figure']}</p>;
  }
  return (
    <p>
      <Button
        onClick={() => {
          onAssume(new Map(), 'done');
        }}
      >
        {say.offer}
      </Button>
    </p>
  );
}
