import type { Area } from '#domain/area.ts';
import type { BilingualText } from '#domain/bilingual-text.ts';
import { useI18n } from '#i18n/context.tsx';
import { Banner } from '#ui/banner.tsx';

import styles from './area-notices.module.css';

/** The unit no longer exists; its figures are kept. Names what came after it. */
export function EndedArea({ area, ending }: { readonly area: Area; readonly ending: BilingualText }) {
  const { words, text } = useI18n();
  const names = area.successors.map(({ name, extent }) => (extent === 'whole' ? words.shell.wholeOf(text(name)) : words.shell.partOf(text(name))));
  return (
    <Banner tone="info">
      <div className={styles['ended']}>
        <p>{text(ending)}</p>
        {names.length > 0 && (
          <details>
            <summary>{words.shell.successors}</summary>
            <p>{`${names.join('; ')}.`}</p>
          </details>
        )}
      </div>
    </Banner>
  );
}
