import { useId } from 'react';

import type { Draft } from '#data/draft.ts';
import { useI18n } from '#i18n/context.tsx';
import { importWords } from '#i18n/words/import-figures.ts';
import { AddressLink } from '#state/address-link.tsx';
import { usePlace } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';

import styles from './import-figures.module.css';

/** The draft on this device: where to look at it, and the file to publish. */
export function DraftCard({ draft: { received, at } }: { readonly draft: Draft }) {
  const { locale, format } = useI18n();
  const { area } = usePlace();
  const say = importWords[locale].draft;
  const id = useId();
  const { dataset } = received;
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id}>{say.title}</h2>
      <p>{say.made(format.moment(at))}</p>
      <div className={styles['row']}>
        <AddressLink to={{ locale, area, page: { kind: 'overview' }, view: defaultView }}>{say.see}</AddressLink>
        <Button onClick={() => saveFile({ name: `${dataset.area.id}.json`, blob: new Blob([`${JSON.stringify(dataset, null, 1)}\n`], { type: 'application/json' }) })}>{say.download}</Button>
      </div>
      <p className={styles['muted']}>{say.publish}</p>
    </section>
  );
}
