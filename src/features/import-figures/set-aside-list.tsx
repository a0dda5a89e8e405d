import type { SetAside } from '#data/received.ts';
import { useI18n } from '#i18n/context.tsx';
import { importProblemWords } from '#i18n/words/import-problems.ts';
import { importWords } from '#i18n/words/import-figures.ts';

import styles from './import-figures.module.css';

/** Indicators of a draft that do not pass the check, each with its place in the file and what was expected there. */
export function SetAsideList({ setAside }: { readonly setAside: readonly SetAside[] }) {
  const { locale, text } = useI18n();
  if (setAside.length === 0) return null;
  const say = importWords[locale].setAside;
  const { invalid } = importProblemWords[locale].refusals;
  return (
    <section className={styles['part']} role="alert">
      <h2>{say.title}</h2>
      <p>{say.lead}</p>
      <ul className={styles['list']}>
        {setAside.map(({ indicator, title, reason }, place) => (
          <li key={indicator ?? place}>
            {title !== null && `${text(title)} · `}
            {reason.kind === 'invalid' ? invalid(reason.place, reason.expected, reason.received) : invalid(reason.fault.place, reason.fault.code, JSON.stringify(reason.fault.detail))}
          </li>
        ))}
      </ul>
    </section>
  );
}
