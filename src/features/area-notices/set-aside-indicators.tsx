import type { SetAside } from '#data/received.ts';
import { useI18n } from '#i18n/context.tsx';
import { Banner } from '#ui/banner.tsx';

import styles from './area-notices.module.css';

/** Indicators whose figures did not validate, by name and place; the others are not affected. */
export function SetAsideIndicators({ setAside }: { readonly setAside: readonly SetAside[] }) {
  const { words, text } = useI18n();
  return (
    <Banner tone="warning">
      <p>{words.states.setAside(setAside.length)}</p>
      <ul className={styles['setAside']}>
        {setAside.map(({ indicator, title, reason }, place) => (
          <li key={indicator ?? place}>
            {title === null ? (indicator ?? words.none) : text(title)} (<code>{reason.kind === 'invalid' ? reason.place : reason.fault.place}</code>)
          </li>
        ))}
      </ul>
      <p>{words.states.setAsideWhy}</p>
    </Banner>
  );
}
