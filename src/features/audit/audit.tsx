import { Suspense, use, type ComponentType } from 'react';

import type { ListRequest } from '#documents/list-file.ts';
import { findingKinds, type Finding, type FindingKind } from '#domain/audit-finding.ts';
import type { Audit as AuditReport } from '#domain/audit-report.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { auditWords } from '#i18n/words/audit.ts';
import { useAddress } from '#state/address-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Dispensable } from '#ui/dispensable.tsx';
import { Select } from '#ui/select.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

import { formatFilter, isAsked, parseFilter } from './audit-filter.ts';
import { auditSoon } from './audit-soon.ts';
import { FindingGroup } from './finding-group.tsx';
import { findingTable } from './finding-table.ts';
import styles from './audit.module.css';

interface AuditProps {
  readonly dataset: Dataset;
  /** What the page offers for taking the findings away. */
  readonly exported: ComponentType<{ readonly list: () => ListRequest }>;
}

/** What does not add up in the published figures, what only seems so, and what is to be known before using them. */
export function Audit({ dataset, exported }: AuditProps) {
  const { words, locale, text } = useI18n();
  return (
    <article className={styles['page']}>
      <h1>{`${auditWords[locale].title} · ${text(dataset.area.name)}`}</h1>
      <Suspense fallback={<Skeleton label={words.states.loading} shape="table" />}>
        <Found dataset={dataset} exported={exported} />
      </Suspense>
    </article>
  );
}

function Found({ dataset, exported: Exported }: AuditProps) {
  const language = useI18n();
  const { locale, text, format } = language;
  const say = auditWords[locale];
  const { address, look } = useAddress();
  const soon = auditSoon(dataset);
  const audit = soon instanceof Promise ? use(soon) : soon;
  const filter = parseFilter(address.view.own, dataset);
  const asked = audit.findings.filter((finding) => isAsked(finding, filter));
  const choose = (part: Partial<typeof filter>) => {
    look({ own: formatFilter({ ...filter, ...part }) });
  };
  const offer = (count: number, label: string) => say.counted(label, format.number(count, 0));
  const ofIndicator = audit.findings.filter((finding) => isAsked(finding, { ...filter, kind: null }));
  const ofKind = countBy(audit.findings.filter((finding) => isAsked(finding, { ...filter, indicator: null })), ({ indicator }) => indicator);
  const kinds = countBy(ofIndicator, ({ kind }) => kind);

  return (
    <>
      <Summary audit={audit} />
      {audit.findings.length > 0 && (
        <div className={styles['filters']}>
          <fieldset className={styles['filters']} aria-label={say.filters}>
            <Select
              label={say.kind}
              value={filter.kind ?? 'any'}
              options={[
                { value: 'any', label: offer(ofIndicator.length, say.anyKind) },
                ...findingKinds.flatMap((kind) => (kinds.has(kind) || kind === filter.kind ? [{ value: kind, label: offer(kinds.get(kind) ?? 0, say.kinds[kind]) }] : [])),
              ]}
              onChange={(kind) => {
                choose({ kind: kind === 'any' ? null : kind });
              }}
            />
            <Select
              label={say.indicator}
              value={filter.indicator ?? ''}
              options={[
                { value: '', label: say.anyIndicator },
                ...dataset.indicators.flatMap(({ id, shortTitle }) => (ofKind.has(id) || id === filter.indicator ? [{ value: id, label: offer(ofKind.get(id) ?? 0, text(shortTitle)) }] : [])),
              ]}
              onChange={(id) => {
                choose({ indicator: id === '' ? null : id });
              }}
            />
          </fieldset>
          {asked.length > 0 && (
            <Dispensable>
              <Exported list={() => findingTable(asked, dataset, language)} />
            </Dispensable>
          )}
        </div>
      )}
      {asked.length === 0 && <Banner tone="info">{say.nothing}</Banner>}
      {findingKinds.map((kind) => {
        const findings = asked.filter((finding) => finding.kind === kind);
        return findings.length === 0 ? null : (
          <FindingGroup key={`${kind} ${filter.kind ?? ''} ${filter.indicator ?? ''}`} dataset={dataset} kind={kind} findings={findings} alone={filter.kind === kind || filter.indicator !== null} />
        );
      })}
    </>
  );
}

const others = ['sources', 'plans', 'break', 'secondary', 'caution'] as const satisfies readonly FindingKind[];

/** How much was recomputed and what came of it, then what else was found. */
function Summary({ audit: { recomputed, findings } }: { readonly audit: AuditReport }) {
  const { locale, format } = useI18n();
  const say = auditWords[locale];
  const { matches, explained, differs } = recomputed;
  const total = matches + explained + differs;
  const written = (count: number) => format.number(count, 0);
  const parts = others.flatMap((kind) => {
    const isContradiction = kind === 'sources' || kind === 'plans';
    const count = findings.filter((finding) => finding.kind === kind && (!isContradiction || finding.severity === 'differs')).length;
    return count === 0 ? [] : [say.foundKinds[kind](written(count))];
  });
  return (
    <div className={styles['summary']}>
      <p className={styles['sentence']}>{total === 0 ? say.nothingRecomputed : say.recomputed({ total: written(total), matches: written(matches), explained: written(explained), differs: written(differs) })}</p>
      {parts.length > 0 && <p>{say.found(parts)}</p>}
      <p className={styles['note']}>{say.method}</p>
    </div>
  );
}

function countBy<Key>(findings: readonly Finding[], keyOf: (finding: Finding) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}
