import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';
import { Button } from '#ui/button.tsx';

import { panelKey, type ChosenPanel } from './panel-choice.ts';
import { usePanelChoice } from './use-panel-choice.ts';

interface RemovePanelProps {
  /** The key of the panel, and what it is called. */
  readonly id: string;
  readonly name: string;
  readonly chosen: readonly ChosenPanel[];
}

/** Takes a panel away; the focus stays among the others. */
export function RemovePanel({ id, name, chosen }: RemovePanelProps) {
  const { locale } = useI18n();
  const say = compareWords[locale];
  const { change } = usePanelChoice();
  return (
    <Button
      look="quiet"
      aria-label={say.remove(name)}
      onClick={({ currentTarget }) => {
        currentTarget.closest('section')?.focus();
        change((now) => ({ ...now, panels: (now.panels ?? chosen).filter((one) => panelKey(one) !== id) }));
      }}
    >
      {say.removeShort}
    </Button>
  );
}
