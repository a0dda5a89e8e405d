import { use } from 'react';

import { useI18n } from '#i18n/context.tsx';
import { shareWords } from '#i18n/words/share.ts';

import styles from './share-list-on-demand.module.css';

const loadCode = async () => import('#documents/qr-code.ts');
let loading: ReturnType<typeof loadCode> | null = null;

/** An address as a QR code on a white ground, whatever the theme; its name says the address. */
export function AddressCode({ address }: { readonly address: string }) {
  const { locale } = useI18n();
  const say = shareWords[locale];
  const { qrCode } = use((loading ??= loadCode()));
  const code = qrCode(address);
  if (code === null) return <p>{say.noCode}</p>;
  return (
    <figure className={styles['code']}>
      <svg role="img" aria-label={say.code(address)} viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges">
        <rect width={code.size} height={code.size} fill="#ffffff" />
        <path d={code.path} fill="#000000" />
      </svg>
      <figcaption>{say.codeCaption}</figcaption>
    </figure>
  );
}
