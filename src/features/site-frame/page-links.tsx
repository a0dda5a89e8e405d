import { useI18n } from '#i18n/context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { useAddress } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';
import { Menu } from '#ui/menu.tsx';

import styles from './site-header.module.css';

/** Pages with a link of their own where there is room for it. */
const usual = ['table', 'sources'] as const;
const others = ['audit', 'import', 'compare'] as const;

/** The other pages of the area, kept to the chosen year and issuer; the show stands out, at the end. */
export function PageLinks() {
  const { words } = useI18n();
  const { address } = useAddress();
  const { year, issuer } = address.view;
  const link = (kind: keyof typeof words.shell.pages, where?: 'wide' | 'narrow' | 'show') => (
    <AddressLink
      key={kind}
      to={{ ...address, page: { kind }, view: { ...defaultView, year, issuer } }}
      className={where === undefined ? styles['action'] : `${styles['action']} ${styles[where]}`}
      current={address.page.kind === kind}
    >
      {words.shell.pages[kind]}
    </AddressLink>
  );
  return (
    <>
      {usual.map((kind) => link(kind, 'wide'))}
      <Menu label={words.shell.more}>
        {usual.map((kind) => link(kind, 'narrow'))}
        {link('present', 'narrow')}
        {others.map((kind) => link(kind))}
      </Menu>
      {link('present', 'show')}
    </>
  );
}
