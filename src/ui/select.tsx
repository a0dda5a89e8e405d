import styles from './field.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  /** True where the choice says by itself what it is about; the label is then for ears only. */
  readonly labelHidden?: boolean;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** The platform's own list with its label; passes on only values that are among the options. */
export function Select<Value extends string>({ label, labelHidden = false, options, value, onChange }: SelectProps<Value>) {
  return (
    <label className={styles['field']}>
      {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span className={styles['label']}>{label}</span>}
      <select
        className={styles['control']}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
