import styles from './marks.module.css';
import type { Run } from './place-labels.ts';

/** The class that shows a mark in its run of widths only. */
export function runClass({ from, until }: Pick<Run, 'from' | 'until'>): string {
  return [from === 0 ? '' : styles[`w${from}`], until === null ? '' : styles[`u${until}`]].join(' ').trim();
}
