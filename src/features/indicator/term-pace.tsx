import { toPace } from '#domain/pace.ts';
import { requiredPace } from '#domain/required-pace.ts';
import type { PlanInForce, Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { paceLines, requiredLine } from '#i18n/pace.ts';
import { Disclosure } from '#ui/disclosure.tsx';

import styles from './indicator.module.css';

/** How fast a term target is approached, why that is said, and what the years left must bring. */
export function TermPace({ trajectory, planned }: { readonly trajectory: Trajectory; readonly planned: PlanInForce }) {
  const language = useI18n();
  const { words } = language;
  const { indicator } = trajectory;
  const pace = toPace(trajectory, planned.plan);
  const lines = pace === null ? null : paceLines(pace, indicator, language);
  const required = requiredLine(requiredPace(trajectory, planned), indicator, language);

  return (
    <>
      {lines !== null && (
        <div>
          <p>
            {words.indicator.pace}: <strong>{lines.verdict}</strong>. {lines.sentence}
          </p>
          {lines.formula !== null && (
            <Disclosure summary={words.why.title}>
              <p className={styles['formula']}>{lines.formula.words}</p>
              <p className={styles['numbers']}>{lines.formula.numbers}</p>
            </Disclosure>
          )}
        </div>
      )}
      {required !== null && <p>{required}</p>}
    </>
  );
}
