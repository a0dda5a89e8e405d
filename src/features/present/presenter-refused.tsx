import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';

import { presenterWindow } from './use-side-effects.ts';
import styles from './show.module.css';

/** Says what to do where the browser keeps the presenter's window from opening; a link is opened all the same. */
export function PresenterRefused({ address }: { readonly address: string }) {
  const say = presentWords[useI18n().locale];
  return (
    <p role="alert" className={styles['refused']}>
      {`${say.refused} `}
      <a href={address} target={presenterWindow}>
        {say.openInTab}
      </a>
    </p>
  );
}
