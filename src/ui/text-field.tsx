import type { ComponentProps } from 'react';
import styles from './field.module.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'style' | 'className' | 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text with its label. */
export function TextField({ label, onChange, ...rest }: TextFieldProps) {
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      <input type="text" {...rest} className={styles['control']} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
    </label>
  );
}
