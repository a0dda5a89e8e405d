/** Where characters are typed, `/` is one of them. */
const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether a key press asks for the search: Ctrl or Cmd K anywhere, `/` outside fields and dialogs. */
export function asksForSearch(event: KeyboardEvent, slash: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return slash && key === '/' && !(target instanceof Element && target.closest(`${typing}, dialog`) !== null);
}

/** Whether a key press belongs to a search that is on its way: a character, or what undoes, confirms or gives up; a dialog takes its own. */
export function isTyped({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return /^(?:.|Backspace|Enter|Escape)$/u.test(key) && !ctrlKey && !metaKey && !altKey && !(target instanceof Element && target.closest('dialog'));
}

/** The text after a key; null once the search is given up. */
export function typedOn(typed: string, key: string): string | null {
  if (key === 'Escape') return null;
  if (key === 'Backspace') return typed.slice(0, -1);
  return key[1] ? typed : typed + key;
}

/** How the keys are written on this device. */
export const shortcutHere = (): string => (/Mac|iPhone|iPad/u.test(navigator.platform) ? '⌘K' : 'Ctrl K');

export const usualShortcut = (): string => 'Ctrl K';

/** The device stays what it is. */
export const unchanging = () => () => undefined;
