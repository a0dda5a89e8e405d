import type { ReactNode } from 'react';

import { useI18n } from '#i18n/context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { useAddress } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';

import { DisplayMenu } from './display-menu.tsx';
import { LanguageLink } from './language-link.tsx';
import { PageLinks } from './page-links.tsx';
import styles from './site-header.module.css';

interface SiteHeaderProps {
  /** The area switch and the menu of indicators, which wait for figures on their own. */
  readonly area: ReactNode;
  readonly indicators: ReactNode;
  readonly search: ReactNode;
}

/** Where one is, where one can go, and how it is shown. */
export function SiteHeader({ area, indicators, search }: SiteHeaderProps) {
  const { words } = useI18n();
  const { address } = useAddress();

  return (
    <header className={styles['header']}>
      <div className={styles['bar']}>
        <div className={styles['area']}>{area}</div>
        <nav className={styles['navigation']} aria-label={words.shell.navigation}>
          <AddressLink
            to={{ ...address, page: { kind: 'overview' }, view: { ...defaultView, year: address.view.year, issuer: address.view.issuer } }}
            className={styles['action']}
            current={address.page.kind === 'overview'}
          >
            {words.shell.overview}
          </AddressLink>
          {indicators}
          <PageLinks />
        </nav>
        <div className={styles['tools']}>
          {search}
          <LanguageLink />
          <DisplayMenu />
        </div>
      </div>
    </header>
  );
}
