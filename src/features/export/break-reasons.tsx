import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { breakReason } from '#i18n/reasons.ts';

/** Why figures do not compare, each reason once. */
export function BreakReasons({ trajectories }: { readonly trajectories: readonly Trajectory[] }) {
  const language = useI18n();
  const reasons = trajectories.flatMap(({ breaks }) => breaks.map((placed) => breakReason(placed.break, language)));
  return [...new Set(reasons)].map((reason) => <p key={reason}>{reason}</p>);
}
