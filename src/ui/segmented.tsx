import { type ReactNode, useId } from 'react';
import styles from './segmented.module.css';

interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** Said instead of the label where the label alone is too short. */
  readonly spoken?: string;
  /** Can be chosen, but there is nothing there. */
  readonly faint?: boolean;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One choice of a few, all in sight: real radio buttons, so arrow keys rove and it is one stop for Tab. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles['segmented']}>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-label={option.spoken}
            onChange={() => onChange(option.value)}
          />
          <span className={option.faint === true ? `${styles['face']} ${styles['faint']}` : styles['face']}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
