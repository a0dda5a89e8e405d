/** Puts the focus on what has come in the place of what had it; a `ref` of an element that can hold it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
