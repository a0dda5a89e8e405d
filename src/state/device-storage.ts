import type { StateStorage } from 'zustand/middleware';

/** The device's storage; where it is forbidden or full, what is kept lasts as long as the page. */
export const deviceStorage: StateStorage = {
  getItem: (name) => attempt(() => localStorage.getItem(name)),
  setItem: (name, text) => {
    attempt(() => {
      localStorage.setItem(name, text);
    });
  },
  removeItem: (name) => {
    attempt(() => {
      localStorage.removeItem(name);
    });
  },
};

function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}
