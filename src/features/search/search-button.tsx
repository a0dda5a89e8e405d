import { useEffect, useEffectEvent, useState, useSyncExternalStore, type ComponentType } from 'react';

import { useI18n } from '#i18n/context.tsx';
import { searchButtonWords } from '#i18n/words/search-button.ts';
import { currentSearchHabits } from '#state/recent.ts';
import { Button } from '#ui/button.tsx';
import { Glyph } from '#ui/glyph.tsx';

import type { PaletteProps } from './palette.tsx';
import styles from './search-button.module.css';
import { asksForSearch, isTyped, shortcutHere, typedOn, unchanging, usualShortcut } from './shortcut.ts';

const loadPalette = async () => (await import('./palette.tsx')).Palette;

/** Announces the wish to search: the palette's code is fetched before it is asked for. */
function prepare(): void {
  loadPalette().catch(() => null);
}

/** Opens the search, by press or key, from anywhere. The palette itself comes when first opened. */
export function SearchButton() {
  const { locale } = useI18n();
  const say = searchButtonWords[locale];
  const keys = useSyncExternalStore(unchanging, shortcutHere, usualShortcut);
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);
  // Null while no search is asked for; what is typed on the way to the palette belongs to it.
  const [typed, setTyped] = useState<string | null>(null);

  function open() {
    setTyped((now) => now ?? '');
    loadPalette().then(
      (loaded) => setPalette(() => loaded),
      // Without its code there is no search; the next press asks again.
      () => setTyped(null),
    );
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (asksForSearch(event, currentSearchHabits().slash)) open();
    else if (typed === null || Palette !== null || !isTyped(event)) return;
    else setTyped(typedOn(typed, event.key));
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      <Button aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" title={`${say.title} (${keys})`} onClick={open} onPointerEnter={prepare} onFocus={prepare}>
        <Glyph shape="search" />
        <span className={styles['label']}>{say.open}</span>
        <kbd className={styles['keys']} aria-hidden="true">
          {keys}
        </kbd>
      </Button>
      {Palette && typed !== null && <Palette typed={typed} onClose={() => setTyped(null)} />}
    </>
  );
}
