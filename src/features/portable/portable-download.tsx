import { useQueryClient } from '@tanstack/react-query';

import { isEmbedded } from '#data/embedded-files.ts';
import { makePortableCopy } from '#data/portable-copy.ts';
import { useI18n } from '#i18n/context.tsx';
import { portableWords } from '#i18n/words/portable.ts';
import { useSite } from '#state/site.tsx';
import { Button } from '#ui/button.tsx';
import { Offer } from '#ui/offer.tsx';
import { useWriting } from '#ui/use-writing.ts';

/** Makes the product and its figures into one file to carry; inside such a file it only says so. */
export function PortableDownload() {
  const { locale } = useI18n();
  const say = portableWords[locale];
  const { root, endpoint } = useSite();
  const client = useQueryClient();
  const { writing, write } = useWriting();
  if (isEmbedded(endpoint)) return <p>{say.carried}</p>;

  return (
    <Offer
      id="portable"
      title={say.title}
      about={say.about}
      status={writing.kind === 'writing' ? say.preparing : writing.kind === 'failed' ? say.failed : ''}
      actions={
        <>
          <Button
            disabled={writing.kind === 'writing'}
            onClick={() => {
              write(async ({ signal }) => ({ name: 'cot-moc.html', blob: await makePortableCopy({ address: `${root}portable/cot-moc.html`, endpoint, client, signal }) }));
            }}
          >
            {say.download}
          </Button>
          {writing.kind === 'writing' && <Button onClick={writing.stop}>{say.stop}</Button>}
        </>
      }
    />
  );
}
