import type { ComponentProps } from 'react';

import { AnnexExport } from '#features/export/annex-export.tsx';
import { ShareMenu } from '#features/share/share-menu.tsx';
import { Actions } from '#ui/actions.tsx';

/** What can be done with the annex of a year: taken away, shared. */
export function TableActions(shown: ComponentProps<typeof AnnexExport>) {
  return (
    <Actions>
      <AnnexExport {...shown} />
      <ShareMenu sentence={null} />
    </Actions>
  );
}
