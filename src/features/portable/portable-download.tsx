import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { isEmbedded } from '#data/embedded-files.ts';
import { makePortableCopy } from '#data/portable-copy.ts';
import { useI18n } from '#i18n/context.tsx';
import { portableWords } from '#i18n/words/portable.ts';
import { useSite } from '#state/site.tsx';
import { Button } from '#ui/button.tsx';

import styles from './portable.module.css';

/** Makes the product and its figures into one file to carry; inside such a file it only says so. */
export function PortableDownload() {
  const { locale } = useI18n();
  const say = portableWords[locale];
  const { root, endpoint } = useSite();
  const client = useQueryClient();
  const stopping = useRef(new AbortController());
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      save(await makePortableCopy({ address: `${root}portable/cot-moc.html`, endpoint, client, signal }));
    },
  });
  if (isEmbedded(endpoint)) return <p className={styles['portable']}>{say.carried}</p>;

  return (
    <section className={styles['portable']} aria-labelledby="portable">
      <h2 id="portable">{say.title}</h2>
      <p>{say.about}</p>
      <div className={styles['actions']}>
        <Button
          onClick={() => {
            mutate();
          }}
          disabled={isPending}
        >
          {say.download}
        </Button>
        {isPending && (
          <Button
            onClick={() => {
              stopping.current.abort();
            }}
          >
            {say.stop}
          </Button>
        )}
      </div>
      <p role="status">{isPending ? say.preparing : error !== null && error.name !== 'AbortError' ? say.failed : ''}</p>
    </section>
  );
}

function save(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'cot-moc.html';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
