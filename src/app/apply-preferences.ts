import { currentPreferences, onPreferencesChange, type Preferences } from '#state/preferences.ts';

/** Keeps the reader's taste on the root element, where the style sheet looks for it. */
export function applyPreferences(root: HTMLElement): void {
  write(root, currentPreferences());
  onPreferencesChange((preferences) => {
    write(root, preferences);
  });
}

function write({ dataset }: HTMLElement, { theme, contrast, textSize }: Preferences): void {
  dataset['theme'] = theme;
  dataset['contrast'] = contrast;
  dataset['text'] = textSize;
}
