import { memo } from 'react';

import { useI18n } from '#i18n/context.tsx';
import { contrasts, setContrast, setTextSize, setTheme, textSizes, themes, usePreferences } from '#state/preferences.ts';
import { Menu } from '#ui/menu.tsx';
import { Segmented } from '#ui/segmented.tsx';

import styles from './site-header.module.css';

/** This reader's taste on this device: theme, contrast, size of text. */
export const DisplayMenu = memo(() => {
  const { words } = useI18n();
  const { theme, contrast, textSize } = usePreferences((preferences) => preferences);
  const { themes: themeNames, contrasts: contrastNames, textSizes: sizeNames } = words.shell;

  return (
    <Menu keepOpen label={words.shell.display}>
      <Choice label={words.shell.theme} values={themes} names={themeNames} value={theme} onChange={setTheme} />
      <Choice label={words.shell.contrast} values={contrasts} names={contrastNames} value={contrast} onChange={setContrast} />
      <Choice label={words.shell.textSize} values={textSizes} names={sizeNames} value={textSize} onChange={setTextSize} />
    </Menu>
  );
});

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, names, value, onChange }: ChoiceProps<Value>) {
  return (
    <div className={styles['choice']}>
      <p className={styles['choiceLabel']} aria-hidden="true">
        {label}
      </p>
      <Segmented label={label} options={values.map((choice) => ({ value: choice, label: names[choice] }))} value={value} onChange={onChange} />
    </div>
  );
}
