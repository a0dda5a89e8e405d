import type { ReactNode } from 'react';

import { useI18n } from '#i18n/context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { usePlace } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';

import { DocumentTitle } from './document-title.tsx';
import styles from './site-message.module.css';

/** What was asked for does not exist, and the way back. */
export function NotFound({ children }: { readonly children: ReactNode }) {
  const { words } = useI18n();
  const { locale, area } = usePlace();
  return (
    <section className={styles['message']}>
      <DocumentTitle>{words.states.notFound}</DocumentTitle>
      <h1>{words.states.notFound}</h1>
      <p>{children}</p>
      <p>
        <AddressLink to={{ locale, area, page: { kind: 'overview' }, view: defaultView }}>{words.states.toOverview}</AddressLink>
      </p>
    </section>
  );
}
