import type { Finding, FindingKind } from '#domain/audit-finding.ts';
import { indexOf } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { named } from '#i18n/naming.ts';
import { auditWords } from '#i18n/words/audit.ts';
import { Badge, type Tone } from '#ui/badge.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import type { GlyphShape } from '#ui/glyph.tsx';
import { ShowMore } from '#ui/show-more.tsx';

import { Concerned } from './concerned.tsx';
import { findingLines } from './finding-lines.ts';
import styles from './audit.module.css';

interface FindingGroupProps {
  readonly dataset: Dataset;
  readonly kind: FindingKind;
  /** In the order of the dataset. */
  readonly findings: readonly Finding[];
  /** Whether this kind was asked for by itself, and is then wholly open. */
  readonly alone: boolean;
}

/** The findings of one kind: first what does not match, then what is to be known, then what was checked and stands. */
export function FindingGroup({ dataset, kind, findings, alone }: FindingGroupProps) {
  const { locale, format } = useI18n();
  const say = auditWords[locale];
  const written = (count: number) => format.number(count, 0);
  const heading = `kind-${kind}`;
  const open = [...findings.filter(({ severity }) => severity === 'differs'), ...findings.filter(({ severity }) => severity === 'known')];
  const checked = findings.filter(({ severity }) => severity === 'explained');
  const isMark = kind === 'secondary' || kind === 'caution';

  return (
    <section className={styles['group']} aria-labelledby={heading}>
      <h2 id={heading}>{say.counted(say.kinds[kind], written(findings.length))}</h2>
      {open.length > 0 && isMark && !alone ? (
        <Disclosure summary={say.counted(say.severities.known, written(open.length))}>
          <FindingList dataset={dataset} findings={open} />
        </Disclosure>
      ) : (
        <FindingList dataset={dataset} findings={open} />
      )}
      {checked.length > 0 && (
        <Disclosure summary={say.checked(written(checked.length))} open={alone}>
          <FindingList dataset={dataset} findings={checked} />
        </Disclosure>
      )}
    </section>
  );
}

function FindingList({ dataset, findings }: Pick<FindingGroupProps, 'dataset' | 'findings'>) {
  const { locale, format } = useI18n();
  if (findings.length === 0) return null;
  return (
    <ShowMore list={findings} step={20} label={(hidden) => auditWords[locale].more(format.number(hidden, 0))}>
      {(shown) => (
        <ul className={styles['findings']}>
          {shown.map((finding) => (
            <FindingEntry key={finding.id} dataset={dataset} finding={finding} />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

function FindingEntry({ dataset, finding }: { readonly dataset: Dataset; readonly finding: Finding }) {
  const language = useI18n();
  const { format, text } = language;
  const index = indexOf(dataset);
  const indicator = index.indicators.get(finding.indicator);
  const series = index.series.get(finding.series);
  if (indicator === undefined || series === undefined || finding.severity === 'matches') return null;
  const { sentence, formula, note } = findingLines(finding, { index, indicator, language });

  return (
    <li className={styles['finding']}>
      <div className={styles['findingHead']}>
        <Badge {...looks[finding.severity]}>{auditWords[language.locale].severities[finding.severity]}</Badge>
        <h3>
          {text(named(indicator, series, index.seriesOf.get(indicator.id) ?? []).title)}
          {finding.kind !== 'break' && `, ${format.period(finding.period)}`}
        </h3>
      </div>
      {sentence !== null && <p>{sentence}</p>}
      {formula !== null && <p className={styles['formula']}>{formula}</p>}
      {note !== null && <p className={styles['note']}>{note}</p>}
      <Concerned finding={finding} indicator={indicator} index={index} />
    </li>
  );
}

const looks: Readonly<Record<Exclude<Finding['severity'], 'matches'>, { readonly tone: Tone; readonly glyph: GlyphShape }>> = {
  differs: { tone: 'neutral', glyph: 'warning' },
  known: { tone: 'muted', glyph: 'info' },
  explained: { tone: 'muted', glyph: 'dot' },
};
