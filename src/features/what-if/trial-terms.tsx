import { toPace } from '#domain/pace.ts';
import { requiredPace } from '#domain/required-pace.ts';
import type { PlanInForce, Trajectory } from '#domain/trajectory.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { paceLines, requiredLine } from '#i18n/pace.ts';
import { whatIfWords } from '#i18n/words/what-if.ts';

import type { OpenTrialProps } from './trial.ts';
import { PlanBadges } from './plan-badges.tsx';
import styles from './what-if.module.css';

/** The terms that supposed years belong to: verdict, pace and what is still needed, each beside what published figures alone say. */
export function TrialTerms({ published, trajectory }: OpenTrialProps) {
  const { locale, format } = useI18n();
  const say = whatIfWords[locale];
  const terms = trajectory.terms.filter(({ hypothetical }) => hypothetical);
  if (terms.length === 0) return null;
  return (
    <section className={styles['outcome']}>
      <h3>{say.terms}</h3>
      {terms.flatMap(({ period, plans }) =>
        plans.map((planned) => (
          <div key={planned.plan.id} className={styles['outcome']}>
            <h4>{format.shortPeriod(period)}</h4>
            <TermOutcome planned={planned} trajectory={trajectory} published={published} />
          </div>
        )),
      )}
    </section>
  );
}

interface TermOutcomeProps {
  readonly planned: PlanInForce;
  readonly trajectory: Trajectory;
  readonly published: Trajectory;
}

function TermOutcome({ planned, trajectory, published }: TermOutcomeProps) {
  const language = useI18n();
  const say = whatIfWords[language.locale];
  const { indicator } = trajectory;
  const before = published.terms.flatMap(({ plans }) => plans).find(({ plan }) => plan.id === planned.plan.id);
  const pace = toPace(trajectory, planned.plan);
  const [now, earlier] = [pace, toPace(published, planned.plan)].map((one) => (one === null ? null : paceLines(one, indicator, language)));
  const required = requiredLine(requiredPace(trajectory, planned), indicator, language);

  return (
    <>
      <PlanBadges plans={[planned]} indicator={indicator} />
      {before !== undefined && <p className={styles['why']}>{say.published(badge(before.assessment, indicator, language).text)}</p>}
      {now != null && <p>{say.supposed(`${now.verdict}. ${now.sentence}`)}</p>}
      {now?.formula != null && <p className={styles['why']}>{now.formula.numbers}</p>}
      {earlier != null && <p className={styles['why']}>{say.published(`${earlier.verdict}. ${earlier.sentence}`)}</p>}
      {required !== null && <p>{say.supposed(required)}</p>}
    </>
  );
}
