import type { ComponentProps } from 'react';

import { FiguresExport } from '#features/export/figures-export.tsx';
import { ShareMenu } from '#features/share/share-menu.tsx';
import { Actions } from '#ui/actions.tsx';

/** What can be done with what stands side by side: taken away, shared. */
export function CompareActions(shown: ComponentProps<typeof FiguresExport>) {
  return (
    <Actions>
      <FiguresExport {...shown} />
      <ShareMenu sentence={null} />
    </Actions>
  );
}
