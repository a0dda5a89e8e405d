/** A ref for what disappears once it was pressed: if it has focus then, focus goes on to what is chosen beside it, else to the page's main part. */
export function leavesFocus(element: HTMLElement | null) {
  return () => {
    if (element === null || document.activeElement !== element) return;
    const heir = element.parentElement?.querySelector<HTMLElement>(':checked') ?? element.closest('main');
    heir?.focus();
  };
}
