import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';
import { Button } from '#ui/button.tsx';

import { useNow, useStopWatch } from './use-clock.ts';
import styles from './show.module.css';

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');

/** What time it is and how long the speaker has spoken. */
export function PresenterClock() {
  const { locale } = useI18n();
  const say = presentWords[locale];
  const now = useNow();
  const watch = useStopWatch();
  const at = new Date(now);
  const seconds = watch.elapsedAt(now) / 1000;
  return (
    <div className={styles['clock']}>
      <p>
        <span>{say.clock}</span> <strong>{`${two(at.getHours())}:${two(at.getMinutes())}`}</strong>
      </p>
      <p>
        <span>{say.elapsed}</span> <strong>{`${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`}</strong>
      </p>
      <Button onClick={watch.toggle}>{watch.isRunning ? say.pauseClock : say.startClock}</Button>
      <Button onClick={watch.reset}>{say.resetClock}</Button>
    </div>
  );
}
