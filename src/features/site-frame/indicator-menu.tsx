import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { useAddress } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';
import { Menu } from '#ui/menu.tsx';

import styles from './site-header.module.css';

/** Every indicator of the area by group. */
export function IndicatorMenu({ dataset }: { readonly dataset: Dataset }) {
  const { words, text } = useI18n();
  const { address } = useAddress();
  return (
    <Menu label={words.shell.indicators}>
      {dataset.groups.map((group) => (
        <div key={group.id} className={styles['group']}>
          <p className={styles['choiceLabel']}>{text(group.title)}</p>
          <ul className={styles['list']}>
            {dataset.indicators
              .filter((indicator) => indicator.group === group.id)
              .map(({ id, shortTitle }) => (
                <li key={id}>
                  <AddressLink
                    to={{ ...address, page: { kind: 'indicator', id }, view: { ...defaultView, issuer: address.view.issuer } }}
                    className={styles['action']}
                    current={address.page.kind === 'indicator' && address.page.id === id}
                  >
                    {text(shortTitle)}
                  </AddressLink>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Menu>
  );
}
