import { useQuery } from '@tanstack/react-query';

import { catalogQuery } from '#data/queries.ts';
import { usePlace } from '#state/address-context.tsx';
import { useSite } from '#state/site.tsx';

import { DraftBar } from './draft-bar.tsx';
import { ProductNotices } from './product-notices.tsx';

/** What comes after everything else and after the page has started: the product's own notices, and the reader's draft. */
export function FrameFoot() {
  const { endpoint } = useSite();
  const { data: catalog } = useQuery({ ...catalogQuery(endpoint), enabled: false });
  const area = usePlace().area ?? catalog?.default ?? null;
  return (
    <>
      <ProductNotices />
      {area !== null && <DraftBar key={area} area={area} />}
    </>
  );
}
