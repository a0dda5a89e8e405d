import type { Indicator } from '#domain/indicator.ts';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

import type { AreaApart } from './use-compared.ts';
import styles from './compare.module.css';

/** Stands in the place of an area's panel while its figures are on their way, could not be had, or lack the indicator. */
export function AreaApartNote({ apart: { area, problem }, subject }: { readonly apart: AreaApart; readonly subject: Indicator | null }) {
  const { locale, words, text } = useI18n();
  const say = compareWords[locale];
  const name = text(area.name);
  switch (problem.kind) {
    case 'waiting':
      return <Skeleton label={say.waiting(name)} shape="card" />;
    case 'failed':
      return (
        <div className={styles['apart']}>
          <Banner tone="warning" live actions={<Button onClick={problem.retry}>{words.states.retry}</Button>}>
            {say.failed(name)}
          </Banner>
        </div>
      );
    case 'no-indicator':
      return (
        <div className={styles['apart']}>
          <Banner tone="info">{say.noIndicator(name, subject === null ? '' : text(subject.title))}</Banner>
        </div>
      );
  }
}
