import { useI18n } from '#i18n/context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { useAddress } from '#state/address-context.tsx';

import { VisuallyHidden } from '#ui/visually-hidden.tsx';

import styles from './site-header.module.css';

/** The same view in the other language. */
export function LanguageLink() {
  const { address } = useAddress();
  const { words } = useI18n();
  const other = address.locale === 'vi' ? 'en' : 'vi';
  return (
    <AddressLink to={{ ...address, locale: other }} className={styles['action']} language={other}>
      {`${other.toUpperCase()} `}
      <VisuallyHidden>{words.shell.languageNames[other]}</VisuallyHidden>
    </AddressLink>
  );
}
