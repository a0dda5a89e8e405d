import { type ReactNode, useRef, useState } from 'react';
import styles from './menu.module.css';
import { Glyph } from './glyph.tsx';

interface MenuProps {
  readonly label: ReactNode;
  /** True for a panel of settings, which stays open while they are tried. */
  readonly keepOpen?: boolean;
  /** True for a list so long that it is made only while it is open. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** A short list of buttons or links under a button: opens without script, closes on Escape, on leaving and on a choice. */
export function Menu({ label, keepOpen = false, isLong = false, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => details.current?.removeAttribute('open');
  return (
    <div
      role="presentation"
      className={styles['menu']}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || details.current?.open !== true) return;
        close();
        details.current.querySelector('summary')?.focus();
      }}
    >
      <details
        ref={(element) => {
          details.current = element;
          // Opened before the page was taken over, it told nobody.
          if (element?.open === true) setIsOpen(true);
        }}
        onToggle={({ currentTarget }) => {
          setIsOpen(currentTarget.open);
        }}
      >
        <summary className={styles['summary']}>
          {label}
          <Glyph shape="chevron" />
        </summary>
        {/* Choosing closes: the click of a button or link inside arrives here. */}
        <div className={styles['list']} role="presentation" onClick={keepOpen ? undefined : close}>
          {(!isLong || isOpen) && children}
        </div>
      </details>
    </div>
  );
}
