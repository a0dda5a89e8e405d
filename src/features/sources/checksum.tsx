import { useState } from 'react';

import { fingerprint, type Fingerprint } from '#data/fingerprint.ts';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';
import { Button } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';

import styles from './sources.module.css';

type Progress = { readonly kind: 'idle' | 'computing' | 'failed' } | { readonly kind: 'done'; readonly result: Fingerprint };

/** The checksum of a file as the endpoint serves it now, computed when it is asked for. */
export function Checksum({ address }: { readonly address: string }) {
  const { locale, words, format } = useI18n();
  const say = sourcesWords[locale];
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });

  function compute() {
    setProgress({ kind: 'computing' });
    fingerprint(address).then(
      (result) => setProgress({ kind: 'done', result }),
      () => setProgress({ kind: 'failed' }),
    );
  }

  const sum = progress.kind === 'done' ? progress.result.sha256 : null;
  return (
    <div className={styles['checksum']}>
      <div className={styles['actions']}>
        <Button onClick={compute} disabled={progress.kind === 'computing'}>
          {progress.kind === 'computing' ? say.computing : say.compute}
        </Button>
        {sum !== null && (
          <CopyButton text={sum} copiedLabel={words.indicator.copied} failedLabel={words.indicator.copyFailed}>
            {say.copyFingerprint}
          </CopyButton>
        )}
      </div>
      <output>
        {progress.kind === 'failed' && say.failed}
        {progress.kind === 'done' && progress.result.sha256 === null && say.noFingerprint}
        {progress.kind === 'done' && sum !== null && (
          <>
            {say.fingerprint(format.number(progress.result.bytes, 0))} <code className={styles['sum']}>{sum}</code>
          </>
        )}
      </output>
    </div>
  );
}
