import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { isEmbedded } from '#data/embedded-files.ts';
import { makePortableCopy } from '#data/portable-copy.ts';
import { useI18n } from '#i18n/context.tsx';
import { portableWords } from '#i18n/words/portable.ts';
import { useSite } from '#state/site.tsx';
import { Button } from '#ui/button.tsx';
import { Offer } from '#ui/offer.tsx';
import { saveFile } from '#ui/save-file.ts';

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
      saveFile({ name: 'cot-moc.html', blob: await makePortableCopy({ address: `${root}portable/cot-moc.html`, endpoint, client, signal }) });
    },
  });
  if (isEmbedded(endpoint)) return <p>{say.carried}</p>;

  return (
    <Offer
      id="portable"
      title={say.title}
      about={say.about}
      status={isPending ? say.preparing : error !== null && error.name !== 'AbortError' ? say.failed : ''}
      actions={
        <>
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
        </>
      }
    />
  );
}
