import { PageFrame } from '#pages/page-frame.tsx';
import { useAddress } from '#state/address-context.tsx';

import { pages } from './pages.ts';

/** The page of the address, in its frame. */
export function Routes() {
  const { page } = useAddress().address;
  const Page = pages[page.kind];
  return (
    <PageFrame>
      <Page page={page} />
    </PageFrame>
  );
}
