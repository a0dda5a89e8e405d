import type { ReactNode } from 'react';

import { useI18n } from '#i18n/context.tsx';
import { shareWords } from '#i18n/words/share.ts';
import { useAddress } from '#state/address-context.tsx';
import { Button } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { Dispensable } from '#ui/dispensable.tsx';
import { Menu } from '#ui/menu.tsx';

import { AddressCode } from './address-code.tsx';
import listStyles from './share-list-on-demand.module.css';
import styles from './share.module.css';

interface ShareMenuProps {
  /** What a report would say of the view; made when the menu is open. */
  readonly sentence: (() => string) | null;
  /** Further ways to share, such as the picture. */
  readonly children?: ReactNode;
}

/** "Chia sẻ ▾": the address of exactly this view as a link and as a code, its sentence, and the system's own way of sharing. */
export function ShareMenu(props: ShareMenuProps) {
  const { locale } = useI18n();
  return (
    <div className={styles['share']}>
      <Menu label={shareWords[locale].menu} keepOpen isLong>
        <ShareList {...props} />
      </Menu>
    </div>
  );
}

/** Exists only while the menu is open, hence only in a browser. */
function ShareList({ sentence, children }: ShareMenuProps) {
  const { locale } = useI18n();
  const say = shareWords[locale];
  // Drawn again with every change of what is looked at.
  useAddress();
  const address = location.href;
  const isFile = location.protocol === 'file:';
  const text = sentence?.() ?? null;
  const outcome = { look: 'quiet', copiedLabel: say.copied, failedLabel: say.copyFailed } as const;
  const canShare = typeof navigator.share === 'function';

  return (
    <div className={listStyles['list']}>
      {isFile ? (
        <p className={listStyles['note']}>{say.noAddress}</p>
      ) : (
        <CopyButton text={address} {...outcome}>
          {say.link}
        </CopyButton>
      )}
      {text !== null && (
        <CopyButton text={text} {...outcome}>
          {say.sentence}
        </CopyButton>
      )}
      {children}
      {canShare && !isFile && (
        <Button
          look="quiet"
          onClick={() => {
            // Rejected when the reader thinks better of it.
            navigator.share({ title: document.title, url: address, ...(text === null ? {} : { text }) }).catch(() => null);
          }}
        >
          {say.system}
        </Button>
      )}
      {!isFile && (
        <Dispensable>
          <AddressCode address={address} />
        </Dispensable>
      )}
    </div>
  );
}
