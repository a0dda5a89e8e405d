import type { MouseEvent, ReactNode, Ref } from 'react';

import { usePlace } from './address-context.tsx';
import type { Address } from './address.ts';

interface AddressLinkProps {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly to: Address;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly label?: string | undefined;
  /** Language of the view that the link leads to, where it is another one. */
  readonly language?: string | undefined;
  /** -1 inside a grid, where the arrow keys lead to it. */
  readonly tabIndex?: -1 | undefined;
  readonly children: ReactNode;
}

/** A link to another view. Its address is relative, so that prerendered pages work under any folder. */
export function AddressLink({ ref, to, className, current = false, label, language, tabIndex, children }: AddressLinkProps) {
  const { hrefOf, go } = usePlace();

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  }

  return (
    <a
      ref={ref}
      href={hrefOf(to)}
      className={className}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      hrefLang={language}
      lang={language}
      tabIndex={tabIndex}
      onClick={follow}
    >
      {children}
    </a>
  );
}
