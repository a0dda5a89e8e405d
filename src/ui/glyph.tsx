import styles from './glyph.module.css';

/** Shapes by look, not by meaning; each is filled with the current colour on a field of 12 by 12. */
export const glyphPaths = {
  up: 'M6 1.5 11 10.5H1Z',
  down: 'M6 10.5 1 1.5H11Z',
  dot: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z',
  half: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1Zm0 1.2a3.8 3.8 0 0 1 0 7.6Z',
  empty: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1Zm0 1.1c.9 0 1.7.3 2.4.8L2.9 8.4A3.9 3.9 0 0 1 6 2.1Zm0 7.8c-.9 0-1.7-.3-2.4-.8l5.5-5.5A3.9 3.9 0 0 1 6 9.9Z',
  question: 'M3.4 4.1C3.5 2.5 4.5 1.5 6.1 1.5c1.6 0 2.7 1 2.7 2.3 0 1.1-.6 1.7-1.3 2.2-.6.5-.8.8-.8 1.6H5.3c0-1.3.4-1.9 1.2-2.5.6-.4.8-.7.8-1.2 0-.6-.5-1-1.2-1-.8 0-1.2.5-1.3 1.3ZM5.2 8.6h1.6v1.6H5.2Z',
  info: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1Zm0 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm-.6 1.5h1.2v1.2H5.4Zm0 1.9h1.2v3.1H5.4Z',
  warning: 'M6 .8 11.7 11H.3Zm0 2.1L2.1 9.9h7.8ZM5.4 5.1h1.2v2.5H5.4Zm0 3.1h1.2v1.1H5.4Z',
  copy: 'M4 1h7v7H9v3H1V4h3Zm1.2 1.2V4H8V6.8h1.8V2.2ZM2.2 5.2v4.6h5.6V5.2Z',
  search: 'M5 1a4 4 0 1 0 2.3 7.3l2.9 2.9.9-.9-2.9-2.9A4 4 0 0 0 5 1Zm0 1.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
  chevron: 'M1.5 4 2.4 3.1 6 6.7 9.6 3.1l.9.9L6 8.5Z',
} as const;

export type GlyphShape = keyof typeof glyphPaths;

/** A small mark beside a word that says the same; hidden from assistive technology for that reason. */
export function Glyph({ shape }: { readonly shape: GlyphShape }) {
  return (
    <svg className={styles['glyph']} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={glyphPaths[shape]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
