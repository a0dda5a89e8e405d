import type { ReactNode } from 'react';

import styles from './offer-on-demand.module.css';

interface OfferProps {
  /** Names the part within its page. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Buttons and what belongs to them. */
  readonly actions: ReactNode;
  /** How far it is, or what became of it. */
  readonly status: string;
}

/** Something to take along: what it is, how to get it, how far it is. Paper goes without. */
export function Offer({ id, title, about, actions, status }: OfferProps) {
  return (
    <section className={styles['offer']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{about}</p>
      <div className={styles['actions']}>{actions}</div>
      <output>{status}</output>
    </section>
  );
}
