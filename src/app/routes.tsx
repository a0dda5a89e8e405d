import type { ReactNode } from 'react';

import { PageFrame } from '#pages/page-frame.tsx';
import { useAddress, usePlace } from '#state/address-context.tsx';
import { isShow } from '#state/address.ts';

import { pages } from './pages.ts';

/** The page of the address, in its frame. */
export function Routes() {
  const { page } = usePlace();
  const Page = pages[page.kind];
  return (
    <Framed>
      <Page page={page} />
    </Framed>
  );
}

/** Knows alone whether a show is running, so that no other choice draws a page again. */
function Framed({ children }: { readonly children: ReactNode }) {
  return <PageFrame bare={isShow(useAddress().address)}>{children}</PageFrame>;
}
