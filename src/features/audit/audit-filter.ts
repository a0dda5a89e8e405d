import { findingKinds, type Finding, type FindingKind } from '#domain/audit-finding.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { View } from '#state/address.ts';

/** Which findings are asked for; null means all. */
export interface AuditFilter {
  readonly kind: FindingKind | null;
  readonly indicator: string | null;
}

/** Reads the page's own part of the address; what it cannot understand asks for all. */
export function parseFilter({ kind, indicator }: View['own'], { indicators }: Pick<Dataset, 'indicators'>): AuditFilter {
  return {
    kind: findingKinds.find((known) => known === kind) ?? null,
    indicator: indicators.find(({ id }) => id === indicator)?.id ?? null,
  };
}

/** Writes only what differs from asking for all. */
export function formatFilter({ kind, indicator }: AuditFilter): View['own'] {
  return { ...(kind === null ? {} : { kind }), ...(indicator === null ? {} : { indicator }) };
}

/** Whether a finding is asked for. */
export function isAsked(finding: Finding, { kind, indicator }: AuditFilter): boolean {
  return (kind === null || finding.kind === kind) && (indicator === null || finding.indicator === indicator);
}
