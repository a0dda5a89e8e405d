import type { TrialPart } from '#state/assumptions.ts';

import type { OpenTrialProps } from './trial.ts';
import { TrialHandles } from './trial-handles.tsx';
import { TrialNotice } from './trial-notice.tsx';
import { TrialPanel } from './trial-panel.tsx';

/** The part of a running trial that stands at one place of the page. */
export function OpenTrial({ part, ...trial }: OpenTrialProps & Pick<TrialPart, 'part'>) {
  switch (part) {
    case 'notice':
      return <TrialNotice {...trial} />;
    case 'handles':
      return <TrialHandles {...trial} />;
    case 'panel':
      return <TrialPanel {...trial} />;
  }
}
