/** What makes a spreadsheet read a text as a formula or a command when it comes first. */
const dangerous = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;

/** Whether a spreadsheet might read a text as something else. */
export function isDangerous(text: string): boolean {
  return dangerous.test(text);
}

/** A text as a cell of a plain file may hold it: an apostrophe before anything that begins like a formula. */
export function neutralText(text: string): string {
  return isDangerous(text) ? `'${text}` : text;
}
