import { PageFrame } from '#pages/page-frame.tsx';
import { usePlace } from '#state/address-context.tsx';

import { pages } from './pages.ts';

/** The page of the address, in its frame. */
export function Routes() {
  const { page } = usePlace();
  const Page = pages[page.kind];
  return (
    <PageFrame>
      <Page page={page} />
    </PageFrame>
  );
}
