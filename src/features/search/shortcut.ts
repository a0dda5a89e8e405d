/** Where characters are typed, `/` is one of them. */
const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether a key press asks for the search: Ctrl or Cmd K anywhere, `/` outside fields and dialogs. */
export function asksForSearch(event: KeyboardEvent, slash: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return slash && key === '/' && !(target instanceof Element && target.closest(`${typing}, dialog`) !== null);
}

/** How the keys are written on this device. */
export const shortcutHere = (): string => (/Mac|iPhone|iPad/u.test(navigator.platform) ? '⌘K' : 'Ctrl K');

export const usualShortcut = (): string => 'Ctrl K';

/** The device stays what it is. */
export const unchanging = () => () => undefined;
