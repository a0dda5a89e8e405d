import type { Dataset } from '#domain/dataset.ts';
import { headlineIndicators } from '#domain/headline.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { SideBySide } from '#domain/side-by-side.ts';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';
import { Segmented } from '#ui/segmented.tsx';
import { Select } from '#ui/select.tsx';
import { Toolbar } from '#ui/toolbar.tsx';

import { usePanelChoice } from './use-panel-choice.ts';
import { YearSpanChoice } from './year-span-choice.tsx';
import styles from './compare.module.css';

interface CompareChoicesProps {
  readonly dataset: Dataset;
  readonly subject: Indicator | null;
  readonly shown: SideBySide;
}

/** What is compared with what, in which years, as figures or as an index, on which scale. */
export function CompareChoices({ dataset, subject, shown }: CompareChoicesProps) {
  const { locale, text } = useI18n();
  const say = compareWords[locale];
  const { choice, change } = usePanelChoice();
  const [first] = [...headlineIndicators(dataset), ...dataset.indicators];
  const count = shown.groups.flatMap(({ panels }) => panels).length;

  return (
    <>
      <Toolbar label={say.choices}>
        <Segmented
          label={say.by}
          options={[
            { value: 'indicators', label: say.byIndicators },
            { value: 'areas', label: say.byAreas },
          ]}
          value={subject === null ? 'indicators' : 'areas'}
          onChange={(by) => {
            change((now) => ({ ...now, by: by === 'areas' ? (first?.id ?? null) : null, panels: null, base: null }), wholeSpan);
          }}
        />
        {subject !== null && (
          <Select
            label={say.indicator}
            options={dataset.indicators.map(({ id, title }) => ({ value: id, label: text(title) }))}
            value={subject.id}
            onChange={(by) => {
              change((now) => ({ ...now, by, panels: now.panels?.map(({ area }) => ({ area, series: null })) ?? null, base: null }), wholeSpan);
            }}
          />
        )}
      </Toolbar>
      {count > 0 && (
        <Toolbar label={say.manner}>
          {shown.bases.length > 0 && (
            <Select
              label={say.value}
              options={[{ value: '', label: say.published }, ...shown.bases.map((year) => ({ value: String(year), label: say.indexOn(year) }))]}
              value={shown.base === null ? '' : String(shown.base)}
              onChange={(base) => change((now) => ({ ...now, base: base === '' ? null : Number(base) }))}
            />
          )}
          {count > 1 && (
            <Select
              label={say.scale}
              options={[
                { value: 'shared', label: say.scales.shared },
                { value: 'own', label: say.scales.own },
              ]}
              value={choice.scale}
              onChange={(scale) => change((now) => ({ ...now, scale }))}
            />
          )}
          {shown.known !== null && <YearSpanChoice known={shown.known} />}
        </Toolbar>
      )}
      {count > 0 && shown.bases.length === 0 && <p className={styles['rule']}>{say.noBase}</p>}
    </>
  );
}

/** Other panels have other years. */
const wholeSpan = { from: null, to: null } as const;
