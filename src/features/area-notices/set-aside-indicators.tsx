import type { SetAside } from '#data/received.ts';
import { useI18n } from '#i18n/context.tsx';
import { setAsideWords } from '#i18n/words/set-aside.ts';
import { Banner } from '#ui/banner.tsx';

import styles from './area-notices.module.css';

/** Indicators whose figures did not validate, by name and place; the others are not affected. */
export function SetAsideIndicators({ setAside }: { readonly setAside: readonly SetAside[] }) {
  const { locale, words, text } = useI18n();
  const say = setAsideWords[locale];
  return (
    <Banner tone="warning">
      <p>{say.named(setAside.length)}</p>
      <ul className={styles['setAside']}>
        {setAside.map(({ indicator, title, reason }, place) => (
          <li key={indicator ?? place}>
            {title === null ? (indicator ?? words.none) : text(title)} (<code>{reason.kind === 'invalid' ? reason.place : reason.fault.place}</code>)
          </li>
        ))}
      </ul>
      <p>{say.others}</p>
    </Banner>
  );
}
