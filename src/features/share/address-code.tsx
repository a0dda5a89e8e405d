import type { QrCode } from '#documents/qr-code.ts';
import { useI18n } from '#i18n/context.tsx';
import { shareWords } from '#i18n/words/share.ts';
import { deferred } from '#ui/deferred.tsx';
import { SquareCode } from '#ui/square-code.tsx';

import styles from './share-list-on-demand.module.css';

interface AddressCodeProps {
  readonly address: string;
}

/** An address as a QR code; its name says the address. */
export const AddressCode = deferred<AddressCodeProps>(async () => {
  const { qrCode } = await import('#documents/qr-code.ts');
  return (props) => <Code {...props} draw={qrCode} />;
});

function Code({ address, draw }: AddressCodeProps & { readonly draw: (address: string) => QrCode | null }) {
  const { locale } = useI18n();
  const say = shareWords[locale];
  const code = draw(address);
  if (code === null) return <p>{say.noCode}</p>;
  return (
    <figure className={styles['code']}>
      <SquareCode code={code} label={say.code(address)} />
      <figcaption>{say.codeCaption}</figcaption>
    </figure>
  );
}
