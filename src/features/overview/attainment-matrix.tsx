import { memo } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { toMatrix } from '#domain/matrix.ts';
import { useI18n } from '#i18n/context.tsx';
import { usePlace } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { defaultView, type Address, type View } from '#state/address.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '#ui/data-table.tsx';

import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixMark } from './matrix-mark.tsx';
import styles from './overview.module.css';

interface AttainmentMatrixProps {
  readonly dataset: Dataset;
  readonly years: readonly number[];
  readonly issuer: string | null;
}

/** Indicators by years: how far each plan was fulfilled; every mark leads to its year. Does not depend on the chosen year. */
export const AttainmentMatrix = memo(({ dataset, years, issuer }: AttainmentMatrixProps) => {
  const { words, text } = useI18n();
  const { locale, area } = usePlace();
  const matrix = toMatrix(dataset, { issuer });
  const leadsTo = (id: string, view: Partial<View>): Address => ({
    locale,
    area,
    page: { kind: 'indicator', id },
    view: { ...defaultView, issuer, ...view },
  });

  return (
    <section className={styles['section']}>
      <div className={styles['sectionHead']}>
        <h2>{words.overview.matrix}</h2>
        <MatrixLegend />
      </div>
      <DataTable caption={words.overview.matrix} captionHidden startAtEnd>
        <thead>
          <tr>
            <ColumnHead>{words.table.indicator}</ColumnHead>
            {years.map((year) => (
              <ColumnHead key={year} align="middle">
                {year}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ indicator, cells }) => (
            <tr key={indicator.id}>
              <RowHead>
                <AddressLink to={leadsTo(indicator.id, {})} className={styles['rowLink']}>
                  {text(indicator.shortTitle)}
                </AddressLink>
              </RowHead>
              {cells
                .filter(({ year }) => years.includes(year))
                .map((cell) => (
                  <Cell key={cell.year} align="middle">
                    <AddressLink
                      to={leadsTo(indicator.id, { year: cell.year, series: cell.isDefaultSeries ? null : cell.series.id })}
                      className={styles['cellLink']}
                    >
                      <MatrixMark cell={cell} indicator={indicator} />
                    </AddressLink>
                  </Cell>
                ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
});
