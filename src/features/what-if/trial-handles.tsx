import { ValueHandles } from '#charts/value-handles.tsx';
import { pointOf } from '#domain/quantity.ts';
import { useI18n } from '#i18n/context.tsx';
import { whatIfWords } from '#i18n/words/what-if.ts';

import type { OpenTrialProps } from './trial.ts';
import { valueText } from './value-text.ts';
import { withValue } from './with-value.ts';

/** A handle over the picture for every year that may have a value; those without one wait at the latest figure. */
export function TrialHandles({ published, trajectory, values, years, onAssume }: OpenTrialProps) {
  const language = useI18n();
  const say = whatIfWords[language.locale];
  const { indicator } = trajectory;
  const latest = published.rows.findLast(({ actual }) => actual !== null)?.actual ?? null;
  const start = latest === null ? 0 : (pointOf(latest.quantity) ?? 0);
  const handles = years.map((year) => {
    const value = values.get(year);
    const text = value === undefined ? say.unset : language.format.withUnit(valueText(value, indicator, language), indicator.unit);
    return { year, value: value ?? start, isSet: value !== undefined, label: say.year(year), text };
  });
  return (
    <ValueHandles
      trajectory={trajectory}
      handles={handles}
      onMove={(year, value) => {
        onAssume(withValue(values, year, value), 'moving');
      }}
      onDone={() => {
        onAssume(values, 'done');
      }}
    />
  );
}
