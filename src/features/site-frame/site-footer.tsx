import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';

import styles from './site-header.module.css';

/** Which figures these are, how official they are, and when they were last changed. */
export function SiteFooter({ dataset }: { readonly dataset: Dataset }) {
  const { words, format, text } = useI18n();
  return (
    <footer className={styles['footer']}>
      <p>
        {text(dataset.title)} · {words.shell.updated(format.date(dataset.updated))}
      </p>
      {dataset.area.level !== 'nation' && <p>{words.shell.notOfficial}</p>}
    </footer>
  );
}
