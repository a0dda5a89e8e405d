import type { ComponentProps } from 'react';

import { OverviewExport } from '#features/export/overview-export.tsx';
import { OverviewShare } from '#features/share/overview-share.tsx';
import { Actions } from '#ui/actions.tsx';

/** What can be done with an overview: taken away, shared. */
export function OverviewActions(shown: ComponentProps<typeof OverviewExport>) {
  return (
    <Actions>
      <OverviewExport {...shown} />
      <OverviewShare dataset={shown.dataset} year={shown.year} issuer={shown.issuer} />
    </Actions>
  );
}
