import type { ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  readonly as?: 'article' | 'section' | 'div' | 'li';
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** A sheet on the ground. A link inside with the class of `cardLink` makes the whole sheet its target. */
export function Card({ as: Tag = 'div', labelledBy, children }: CardProps) {
  return (
    <Tag className={styles['card']} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}

/** Class of the one link of a card that a press anywhere on the card follows. */
export const cardLink = styles['link'] ?? '';
