import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';

import { installedProduct, takeNewerVersion, unknownProduct, watchInstalledProduct } from '#data/installed-product.ts';
import { offlineFiguresQuery } from '#data/offline-figures.ts';
import { useI18n } from '#i18n/context.tsx';
import { productWords } from '#i18n/words/product-notices.ts';
import { isShowRunning } from '#state/running-show.ts';
import { useSite } from '#state/site.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

import styles from './site-header.module.css';

/** Whether the product opens without a network, and whether a newer one waits; neither is ever changed under the reader's hands. */
export function ProductNotices() {
  const { locale } = useI18n();
  const say = productWords[locale];
  const { endpoint } = useSite();
  const { isKept, isNewerWaiting } = useSyncExternalStore(watchInstalledProduct, installedProduct, unknownProduct);
  const { data: hasFigures } = useQuery({ ...offlineFiguresQuery(endpoint), enabled: isKept });
  const [isShowing, setIsShowing] = useState(false);

  async function take() {
    const isRunning = await isShowRunning();
    setIsShowing(isRunning);
    if (!isRunning) await takeNewerVersion();
  }

  return (
    <div className={styles['footer']}>
      {isNewerWaiting && (
        <Banner tone="info" live actions={<Button onClick={() => void take()}>{say.take}</Button>}>
          {isShowing ? say.showing : say.newer}
        </Banner>
      )}
      {hasFigures === true && <p role="status">{say.ready}</p>}
    </div>
  );
}
