import type { ComponentProps } from 'react';

import { CopyPicture } from '#features/export/copy-picture.tsx';
import { TrajectoryExport } from '#features/export/trajectory-export.tsx';
import { readYear } from '#features/indicator/shown-trajectory.ts';
import { TrajectoryShare } from '#features/share/trajectory-share.tsx';
import { useAddress } from '#state/address-context.tsx';
import { Actions } from '#ui/actions.tsx';

/** What can be done with an indicator: taken away, shared. */
export function IndicatorActions(shown: ComponentProps<typeof TrajectoryExport>) {
  const { view } = useAddress().address;
  return (
    <Actions>
      <TrajectoryExport {...shown} />
      <TrajectoryShare trajectory={shown.trajectory} year={readYear(shown.trajectory, view)}>
        <CopyPicture {...shown} />
      </TrajectoryShare>
    </Actions>
  );
}
