import { anything, assert, constantFrom, property, record } from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contrasts, defaultPreferences, parsePreferences, preferencesKey, textSizes, themes, type Preferences } from '#state/preferences.ts';

const anyPreferences = record<Preferences>({ theme: constantFrom(...themes), contrast: constantFrom(...contrasts), textSize: constantFrom(...textSizes) });

/** A device whose storage is a map; `broken` refuses as a private window or a full disk does. */
function device(kept: Record<string, string>, broken = false) {
  const storage = new Map(Object.entries(kept));
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (broken ? refuse() : (storage.get(key) ?? null)),
    setItem: (key: string, text: string) => (broken ? refuse() : storage.set(key, text)),
    removeItem: (key: string) => (broken ? refuse() : storage.delete(key)),
  });
  return storage;
}

/** The store as a newly opened page makes it. */
async function open() {
  vi.resetModules();
  return import('#state/preferences.ts');
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('kept preferences', () => {
  it('are read back as they were written', () => {
    assert(
      property(anyPreferences, (preferences) => {
        expect(parsePreferences(JSON.parse(JSON.stringify(preferences)))).toEqual(preferences);
      }),
    );
  });

  it('become the default where they are not understood', () => {
    expect(parsePreferences({ theme: 'dark', contrast: 'loud', textSize: 3 })).toEqual({ ...defaultPreferences, theme: 'dark' });
    assert(
      property(anything(), (kept) => {
        const { theme, contrast, textSize } = parsePreferences(kept);
        expect(themes).toContain(theme);
        expect(contrasts).toContain(contrast);
        expect(textSizes).toContain(textSize);
      }),
    );
  });

  it('outlive the page', async () => {
    const storage = device({});
    const first = await open();
    first.setTheme('dark');
    first.setContrast('high');
    first.setTextSize('larger');
    expect(JSON.parse(storage.get(preferencesKey) ?? '')).toEqual({ state: { theme: 'dark', contrast: 'high', textSize: 'larger' }, version: 1 });

    const second = await open();
    expect(second.currentPreferences()).toEqual({ theme: 'dark', contrast: 'high', textSize: 'larger' });
  });

  it.each(['not json', 'null', '[]', '{"state":7,"version":1}', '{"version":0}', '{"state":{"theme":"neon"},"version":"x"}'])('survive %s in storage', async (text) => {
    device({ [preferencesKey]: text });
    expect((await open()).currentPreferences()).toEqual(defaultPreferences);
  });

  it('are taken over from another version where they are understood', async () => {
    device({ [preferencesKey]: '{"state":{"theme":"light","font":"x"},"version":7}' });
    expect((await open()).currentPreferences()).toEqual({ ...defaultPreferences, theme: 'light' });
  });

  it('last as long as the page where storage is refused or missing', async () => {
    device({}, true);
    const refused = await open();
    refused.setTheme('dark');
    expect(refused.currentPreferences().theme).toBe('dark');

    vi.unstubAllGlobals();
    const missing = await open();
    missing.setTextSize('large');
    expect(missing.currentPreferences().textSize).toBe('large');
  });
});
