import { useId, useState } from 'react';

import type { Indicator } from '#domain/indicator.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { readNumber, type NumberEntry } from '#i18n/read-number.ts';
import { whatIfWords } from '#i18n/words/what-if.ts';

import { valueText } from './value-text.ts';
import styles from './what-if.module.css';

interface YearFieldProps {
  readonly year: number;
  readonly indicator: Indicator;
  readonly value: number | undefined;
  /** Null for an emptied field. */
  readonly onValue: (value: number | null, how: 'moving' | 'done') => void;
}

/** Where one year's value is typed, in the reader's own way of writing numbers; what could be misread is refused in a sentence. */
export function YearField({ year, indicator, value, onValue }: YearFieldProps) {
  const id = useId();
  const language = useI18n();
  const say = whatIfWords[language.locale];
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => readNumber(text, { locale: language.locale, decimals: indicator.decimals });
  const entry = typed === null ? null : read(typed);
  const fault = entry === null ? null : errorOf(entry, indicator, language);
  // Nobody is interrupted in the middle of a number.
  const [left, setLeft] = useState(false);
  const error = left ? fault : null;

  function settle() {
    setLeft(true);
    if (entry === null || fault !== null) return;
    setTyped(null);
    onValue(entry.kind === 'number' ? entry.value : null, 'done');
  }

  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{say.year(year)}</label>
      <span className={styles['entry']}>
        <input
          id={id}
          className={styles['input']}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? (value === undefined ? '' : valueText(value, indicator, language))}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}error`}
          onChange={({ currentTarget }) => {
            const now = read(currentTarget.value);
            setTyped(currentTarget.value);
            setLeft(false);
            onValue(now.kind === 'number' ? now.value : null, 'moving');
          }}
          onBlur={settle}
          onKeyDown={({ key }) => {
            if (key === 'Enter') settle();
          }}
        />
        {language.text(indicator.unit.label)}
      </span>
      <span role="alert" id={`${id}error`} className={styles['error']}>
        {error}
      </span>
    </div>
  );
}

function errorOf(entry: NumberEntry, indicator: Indicator, language: Language): string | null {
  const { errors } = whatIfWords[language.locale];
  switch (entry.kind) {
    case 'empty':
    case 'number':
      return null;
    case 'invalid':
      return errors.invalid;
    case 'foreign':
      return errors.foreign(valueText(entry.value, { ...indicator, decimals: 0 }, language));
    case 'ambiguous':
      return errors.ambiguous(...ends(entry.readings.map((value) => valueText(value, { ...indicator, decimals: 0 }, language))));
  }
}

function ends([first = '', second = '']: readonly string[]): readonly [string, string] {
  return [first, second];
}
