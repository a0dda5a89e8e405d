import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';

import { goTo, jumpTo, type Panel } from './driving.ts';
import { PresenterRefused } from './presenter-refused.tsx';
import { ShowControls } from './show-controls.tsx';
import { ShowPanel } from './show-panel.tsx';
import type { ShowWindowProps } from './show-window.ts';
import styles from './show.module.css';

interface ShowCoverProps extends Omit<ShowWindowProps, 'turnTheme'> {
  readonly panel: Panel;
  readonly doKey: (key: string) => boolean;
  readonly refused: string | null;
}

/** What lies over a window of a show: digits typed so far, an open panel, the controls. */
export function ShowCover({ slides, course, running: { state, step }, hasNewer, panel, doKey, refused }: ShowCoverProps) {
  const say = presentWords[useI18n().locale];
  return (
    <>
      {state.digits !== '' && <p className={styles['digits']}>{say.going(state.digits)}</p>}
      {refused !== null && <PresenterRefused address={refused} />}
      {panel !== null && (
        <ShowPanel
          panel={panel}
          slides={slides}
          course={course}
          state={state}
          onGo={(number) => {
            step((now) => ({ ...goTo(now, number, course), panel: null }));
          }}
          onJump={(number) => {
            step((now) => jumpTo(now, number));
          }}
          onClose={() => {
            step((now) => ({ ...now, panel: null }));
          }}
        />
      )}
      <ShowControls state={state} course={course} hasNewer={hasNewer} doKey={doKey} />
    </>
  );
}
