import { verdictLook } from '#charts/verdict-look.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PlanInForce } from '#domain/trajectory.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { planLine } from '#i18n/lines.ts';
import { whatIfWords } from '#i18n/words/what-if.ts';
import { Badge } from '#ui/badge.tsx';

import styles from './what-if.module.css';

/** How supposed figures stand against each plan, always under the word for what they are. */
export function PlanBadges({ plans, indicator }: { readonly plans: readonly PlanInForce[]; readonly indicator: Indicator }) {
  const language = useI18n();
  const say = whatIfWords[language.locale];
  if (plans.every(({ plan }) => plan.basis === 'absent')) return <p className={styles['why']}>{say.noPlan}</p>;
  return plans.map((planned) => (
    <p key={planned.plan.id} className={styles['badges']}>
      <Badge {...verdictLook(planned.assessment)}>{say.supposed(badge(planned.assessment, indicator, language).text)}</Badge>
      <span className={styles['why']}>{planLine(planned, indicator, language)}</span>
    </p>
  ));
}
