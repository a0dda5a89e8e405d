import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isMeasured, type Observation } from '#domain/observation.ts';
import { figure } from '#i18n/amounts.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';

import { ProvenanceList } from './provenance-list.tsx';
import styles from './indicator.module.css';

interface ObservationProvenanceProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly observation: Observation;
}

/** Where one published figure stands, its status, its cut-off day and what to beware of. */
export function ObservationProvenance({ dataset, indicator, observation }: ObservationProvenanceProps) {
  const language = useI18n();
  const { words, format, text } = language;
  const value = isMeasured(observation) ? figure(observation.quantity, indicator, language) : words.absences[observation.status];

  const isAsked = useAddress().address.view.focus === observation.id;

  return (
    <div className={isAsked ? styles['asked'] : undefined} ref={isAsked ? arrive : null} tabIndex={isAsked ? -1 : undefined}>
      <Disclosure summary={words.provenance.open(value)} open>
        <p>
          {isMeasured(observation) && words.statuses[observation.status]}
          {observation.asOf !== null && <> · {words.provenance.asOf(format.date(observation.asOf))}</>}
        </p>
        <ProvenanceList provenance={observation.provenance} sources={dataset.sources} />
        {observation.caution && (
          <p>
            <strong>{words.provenance.caution}:</strong> {text(observation.caution)}
          </p>
        )}
      </Disclosure>
    </div>
  );
}

/** A figure that a link leads to is where the reader goes on, with eyes and keyboard. */
function arrive(element: HTMLElement | null): void {
  element?.focus();
}
