import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

import { deviceStorage } from './device-storage.ts';

export const themes = ['system', 'light', 'dark'] as const;
export const contrasts = ['normal', 'high'] as const;
export const textSizes = ['normal', 'large', 'larger'] as const;

/** How this reader, on this device, likes to look at things. */
export interface Preferences {
  readonly theme: (typeof themes)[number];
  readonly contrast: (typeof contrasts)[number];
  readonly textSize: (typeof textSizes)[number];
}

export const defaultPreferences: Preferences = { theme: 'system', contrast: 'normal', textSize: 'normal' };

/** Key of the device's store; its text is what a script may read before the first paint. */
export const preferencesKey = 'cot-moc';

/** Reads whatever was kept; each value that is not understood becomes its default. */
export function parsePreferences(kept: unknown): Preferences {
  const entries = new Map<string, unknown>(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  const among = <Value extends string>(values: readonly [Value, ...Value[]], key: string): Value =>
    values.find((value) => value === entries.get(key)) ?? values[0];
  return { theme: among(themes, 'theme'), contrast: among(contrasts, 'contrast'), textSize: among(textSizes, 'textSize') };
}

const store = create<Preferences>()(
  persist(() => defaultPreferences, {
    name: preferencesKey,
    version: 1,
    storage: createJSONStorage(() => deviceStorage),
    merge: (kept) => parsePreferences(kept),
    migrate: (kept) => parsePreferences(kept),
  }),
);

/** Part of the preferences; while a prerendered page is being taken over it is the default, so that markup agrees. */
export function usePreferences<Part>(select: (preferences: Preferences) => Part): Part {
  return store(select);
}

/** The preferences at this moment, for code outside React. */
export const currentPreferences = (): Preferences => store.getState();

/** Tells code outside React of every change; the answer ends it. */
export function onPreferencesChange(listener: (preferences: Preferences) => void): () => void {
  return store.subscribe(listener);
}

export function setTheme(theme: Preferences['theme']): void {
  store.setState({ theme });
}

export function setContrast(contrast: Preferences['contrast']): void {
  store.setState({ contrast });
}

export function setTextSize(textSize: Preferences['textSize']): void {
  store.setState({ textSize });
}
