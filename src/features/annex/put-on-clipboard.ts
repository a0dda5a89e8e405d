import type { Clipping } from './annex-clipboard.ts';

/**
 * Puts both forms on the clipboard. The event of the copy command comes first: it works on plain http, and no browser strips from it what
 * tells a spreadsheet the numbers. `carrier` is any element with text, since some browsers copy only where something is selected.
 */
export async function putOnClipboard(clipping: Clipping, carrier: Element): Promise<boolean> {
  return copyByCommand(clipping, carrier) || copyByInterface(clipping);
}

export function fill(clipboard: DataTransfer, { html, text }: Clipping): void {
  clipboard.setData('text/html', html);
  clipboard.setData('text/plain', text);
}

function copyByCommand(clipping: Clipping, carrier: Element): boolean {
  if (typeof document.execCommand !== 'function') return false;
  let filled = false;
  const onCopy = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    fill(event.clipboardData, clipping);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  const selection = getSelection();
  selection?.selectAllChildren(carrier);
  document.addEventListener('copy', onCopy, true);
  try {
    return document.execCommand('copy') && filled;
  } finally {
    document.removeEventListener('copy', onCopy, true);
    selection?.removeAllRanges();
  }
}

async function copyByInterface({ html, text }: Clipping): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) })]);
    return true;
  } catch {
    return false;
  }
}
