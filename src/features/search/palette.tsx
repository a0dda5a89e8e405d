import { useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';

import { useI18n } from '#i18n/context.tsx';
import type { Hit } from '#i18n/search.ts';
import { searchWords } from '#i18n/words/search.ts';
import { useAddress, usePlace } from '#state/address-context.tsx';
import { forgetRecent, remember, useRecent } from '#state/recent.ts';
import { Button } from '#ui/button.tsx';
import { Glyph } from '#ui/glyph.tsx';

import { addressOf } from './address-of.ts';
import { carryOut } from './carry-out.ts';
import { listed, nameOf, shownLimit } from './listed.ts';
import styles from './palette-on-demand.module.css';
import { ResultList } from './result-list.tsx';
import { useSearched } from './use-searched.ts';

/** What the palette is told. */
export interface PaletteProps {
  /** What was typed before it came. */
  readonly typed: string;
  readonly onClose: () => void;
}

/** The search itself: a field above its results, worked by arrow keys, by touch and by ear. */
export function Palette({ typed: before, onClose }: PaletteProps) {
  const { locale } = useI18n();
  const { address } = useAddress();
  const { go } = usePlace();
  const { index, dataset, defaultArea, state } = useSearched();
  const recent = useRecent();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState(before);
  const [chosen, setChosen] = useState(0);
  const [note, setNote] = useState('');
  // Enter was pressed before there was anything to open.
  const [awaited, setAwaited] = useState(false);
  const say = searchWords[locale];
  const list = useMemo(() => listed(index, typed, recent), [index, typed, recent]);
  const hits = list.sections.flatMap((section) => section.hits);
  const active = Math.min(chosen, hits.length - 1);
  const isEarly = state === 'incomplete' && typed.trim() !== '' && (hits.length === 0 || list.partial);
  const isDue = awaited && !isEarly;
  const counted = list.found === null || isEarly ? '' : say.count(list.found, Math.min(list.found, shownLimit));
  const close = () => dialog.current?.close();
  // Before the next key is pressed, or that key would miss the field.
  useLayoutEffect(() => (dialog.current === null ? undefined : shown(dialog.current)), []);

  function follow(hit: Hit) {
    const { target } = hit.entry;
    if (target.kind === 'command') {
      const switchLanguage = () => go({ ...address, locale: locale === 'vi' ? 'en' : 'vi' });
      void carryOut(target.command, { say, close, tell: setNote, switchLanguage });
      return;
    }
    const to = addressOf(hit, { address, dataset, defaultArea });
    if (to === null) return;
    remember(nameOf(hit));
    close();
    go(to);
    document.querySelector<HTMLElement>('#main')?.focus();
    scrollTo(0, 0);
  }

  const arrive = useEffectEvent(() => {
    const [best] = hits;
    if (best !== undefined && !list.partial) follow(best);
  });
  useEffect(() => {
    if (isDue) arrive();
  }, [isDue]);

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: hits.length - 1 };
    const move = moves[event.key];
    const hit = hits[active];
    if (move !== undefined && hits.length > 0) setChosen((active + move) % hits.length);
    else if (event.key === 'Enter' && isEarly) setAwaited(true);
    else if (event.key === 'Enter' && hit !== undefined) follow(hit);
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <dialog
      ref={dialog}
      className={styles['palette']}
      aria-label={say.title}
      onClose={onClose}
    >
      <div className={styles['field']}>
        <Glyph shape="search" />
        <input
          type="text"
          role="combobox"
          className={styles['input']}
          aria-label={say.title}
          aria-expanded={hits.length > 0}
          aria-controls={hits.length > 0 ? listId : undefined}
          aria-activedescendant={hits.length > 0 ? `${listId}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={say.placeholder}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setChosen(0);
            setNote('');
            setAwaited(false);
          }}
          onKeyDown={press}
        />
        <Button look="quiet" onClick={close}>
          {say.close}
        </Button>
      </div>
      {list.partial && <p className={styles['remark']}>{say.partial}</p>}
      {list.found === 0 && !isEarly && (
        <div className={styles['remark']}>
          <p>{say.nothing(typed.trim())}</p>
          <p>{say.advice}</p>
        </div>
      )}
      <ResultList id={listId} list={list} dataset={dataset} active={active} onPoint={setChosen} onChoose={follow} />
      <div className={styles['foot']}>
        <output>{note || (awaited && isEarly ? say.awaited : counted)}</output>
        {state !== 'complete' && !awaited && <span>{say[state]}</span>}
        {list.found === null && recent.length > 0 && (
          <Button look="quiet" onClick={forgetRecent}>
            {say.forget}
          </Button>
        )}
        <span className={styles['keys']} aria-hidden="true">
          <kbd>↑</kbd>
          <kbd>↓</kbd> {say.keys.move} <kbd>{enterKey}</kbd> {say.keys.enter} <kbd>{escapeKey}</kbd> {say.keys.escape}
        </span>
      </div>
    </dialog>
  );
}

const enterKey = '↵';
const escapeKey = 'Esc';

/** Opens the dialog over the page; a press beside it closes it, in every browser. */
function shown(dialog: HTMLDialogElement): () => void {
  const closeBeside = ({ target }: Event) => {
    if (target === dialog) dialog.close();
  };
  dialog.addEventListener('click', closeBeside);
  dialog.showModal();
  return () => dialog.removeEventListener('click', closeBeside);
}
