import { memo } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { useAddress, usePlace } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';
import { Menu } from '#ui/menu.tsx';

import styles from './site-header.module.css';

/** So many links are made ahead, which a reader without script can open too. */
const short = 60;

/** Every indicator of the area by group, kept to the chosen issuer. */
export function IndicatorMenu({ dataset }: { readonly dataset: Dataset }) {
  return <LinkedIndicators dataset={dataset} issuer={useAddress().address.view.issuer} />;
}

interface LinkedIndicatorsProps {
  readonly dataset: Dataset;
  readonly issuer: string | null;
}

const LinkedIndicators = memo(({ dataset, issuer }: LinkedIndicatorsProps) => {
  const { words, text } = useI18n();
  const { locale, area, page } = usePlace();
  return (
    <Menu label={words.shell.indicators} isLong={dataset.indicators.length > short}>
      {dataset.groups.map((group) => (
        <div key={group.id} className={styles['group']}>
          <p className={styles['choiceLabel']}>{text(group.title)}</p>
          <ul className={styles['list']}>
            {dataset.indicators
              .filter((indicator) => indicator.group === group.id)
              .map(({ id, shortTitle }) => (
                <li key={id}>
                  <AddressLink
                    to={{ locale, area, page: { kind: 'indicator', id }, view: { ...defaultView, issuer } }}
                    className={styles['action']}
                    current={page.kind === 'indicator' && page.id === id}
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
});
