import type { Command } from '#i18n/search-entry.ts';
import type { searchWords } from '#i18n/words/search.ts';
import { setContrast, setTextSize, setTheme } from '#state/preferences.ts';
import { currentSearchHabits, setSlash } from '#state/recent.ts';
import { copyText } from '#ui/copy-text.ts';

/** What commands need of the palette that they are given in. */
interface Hands {
  readonly say: typeof searchWords.vi;
  readonly close: () => void;
  /** Tells the reader what has been done, while the palette stays. */
  readonly tell: (note: string) => void;
  readonly switchLanguage: () => void;
}

/** Does what a command says. Whatever cannot be seen behind the palette is told in it. */
export async function carryOut(command: Command, { say, close, tell, switchLanguage }: Hands): Promise<void> {
  switch (command) {
    case 'theme-light':
      return setTheme('light');
    case 'theme-dark':
      return setTheme('dark');
    case 'theme-system':
      return setTheme('system');
    case 'contrast-high':
      return setContrast('high');
    case 'contrast-normal':
      return setContrast('normal');
    case 'text-normal':
      return setTextSize('normal');
    case 'text-large':
      return setTextSize('large');
    case 'text-larger':
      return setTextSize('larger');
    case 'language':
      close();
      return switchLanguage();
    case 'copy-link':
      return tell((await copyText(location.href)) ? say.copied : say.copyFailed);
    case 'print':
      close();
      return print();
    case 'slash': {
      const slash = !currentSearchHabits().slash;
      setSlash(slash);
      return tell(slash ? say.slashOn : say.slashOff);
    }
  }
}
