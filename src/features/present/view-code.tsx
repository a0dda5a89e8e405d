import type { QrCode } from '#documents/qr-code.ts';
import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';
import { useAddress, usePlace } from '#state/address-context.tsx';
import { deferred } from '#ui/deferred.tsx';
import { SquareCode } from '#ui/square-code.tsx';

import { formatShow } from './show-address.ts';
import styles from './slide.module.css';

interface ViewCodeProps {
  readonly year: number;
  /** The slide that the hall looks at. */
  readonly number: number;
}

/** A code that leads a telephone to exactly what the hall sees. A show whose code for drawing cannot be had ends without it. */
export const ViewCode = deferred<ViewCodeProps>(async () => {
  try {
    const { qrCode } = await import('#documents/qr-code.ts');
    return (props) => <Code {...props} draw={qrCode} />;
  } catch {
    return () => null;
  }
});

/** A file on a disk is not found from another device, so it has no code. */
function Code({ year, number, draw }: ViewCodeProps & { readonly draw: (address: string) => QrCode | null }) {
  const say = presentWords[useI18n().locale];
  const { address } = useAddress();
  const { hrefOf } = usePlace();
  if (location.protocol === 'file:') return null;
  const view = { ...address.view, year, own: formatShow({ slide: number, role: 'hall' }) };
  const code = draw(new URL(hrefOf({ ...address, view }), location.href).href);
  if (code === null) return null;
  return (
    <figure className={styles['code']}>
      <SquareCode code={code} label={say.code} />
      <figcaption>{say.scan}</figcaption>
    </figure>
  );
}
