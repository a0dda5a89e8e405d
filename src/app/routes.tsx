import { IndicatorPage } from '#pages/indicator-page.tsx';
import { OverviewPage } from '#pages/overview-page.tsx';
import { PageFrame } from '#pages/page-frame.tsx';
import { UnknownPage } from '#pages/unknown-page.tsx';
import { useAddress } from '#state/address-context.tsx';

/** Which page an address is. */
export function Routes() {
  const { page } = useAddress().address;
  switch (page.kind) {
    case 'overview':
      return (
        <PageFrame>
          <OverviewPage />
        </PageFrame>
      );
    case 'indicator':
      return (
        <PageFrame>
          <IndicatorPage id={page.id} />
        </PageFrame>
      );
    case 'unknown':
      return (
        <PageFrame>
          <UnknownPage />
        </PageFrame>
      );
  }
}
