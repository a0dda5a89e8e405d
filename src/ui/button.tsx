import type { ComponentProps } from 'react';
import styles from './button.module.css';

export type ButtonLook = 'plain' | 'primary' | 'quiet';

interface Look {
  readonly look?: ButtonLook;
}

/** A button that never submits a form by accident. `quiet` shows its frame only under the pointer. */
export function Button({ look = 'plain', ...rest }: Omit<ComponentProps<'button'>, 'style' | 'className'> & Look) {
  return <button type="button" {...rest} className={`${styles['button']} ${styles[look]}`} />;
}
