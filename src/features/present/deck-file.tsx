import { useState } from 'react';

import { emptyDeck } from '#domain/deck.ts';
import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';
import { changeDeck, formatDeckFile, parseDeckFile } from '#state/deck.ts';
import { Button } from '#ui/button.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { saveFile } from '#ui/save-file.ts';

import type { Desk } from './desk.ts';
import styles from './desk.module.css';

/** The deck as a file, to be carried to another device or kept; and the way back to the usual one. */
export function DeckFile({ area, deck }: Desk) {
  const { locale } = useI18n();
  const say = presentWords[locale];
  const [outcome, setOutcome] = useState('');

  async function open(file: File) {
    const read = parseDeckFile(await file.text());
    if (read === null) setOutcome(say.notDeck);
    else if (read.area !== area) setOutcome(say.otherArea(read.area));
    else {
      changeDeck(area, read.deck);
      setOutcome(say.imported);
    }
  }

  return (
    <section className={styles['card']}>
      <div className={styles['tools']}>
        <Button
          onClick={() => {
            changeDeck(area, emptyDeck);
          }}
        >
          {say.resetDeck}
        </Button>
        <Button
          onClick={() => {
            saveFile({ name: `trinh-chieu-${area}.json`, blob: new Blob([formatDeckFile(area, deck)], { type: 'application/json' }) });
          }}
        >
          {say.exportDeck}
        </Button>
        <FileButton accept=".json,application/json" onFile={(file) => void open(file)}>
          {say.importDeck}
        </FileButton>
      </div>
      <output>{outcome}</output>
    </section>
  );
}
