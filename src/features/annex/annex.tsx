import { memo, useId, useMemo, type ComponentType } from 'react';

import type { AnnexRequest } from '#documents/annex-content.ts';
import { toAnnex } from '#domain/annex.ts';
import { openingYear } from '#domain/coverage.ts';
import type { Dataset } from '#domain/dataset.ts';
import { tallyOf } from '#domain/tally.ts';
import { layoutOf } from '#i18n/annex-columns.ts';
import { useI18n } from '#i18n/context.tsx';
import { headline } from '#i18n/headline.ts';
import { annexWords } from '#i18n/words/annex.ts';
import { useAddress } from '#state/address-context.tsx';
import { Dispensable } from '#ui/dispensable.tsx';

import { AnnexBar } from './annex-bar.tsx';
import { formatChoice, nextSort, parseChoice } from './annex-choice.ts';
import { AnnexControls } from './annex-controls.tsx';
import { AnnexGrid } from './annex-grid.tsx';
import { AnnexLegend } from './annex-legend.tsx';
import { arrange } from './arrange.ts';
import styles from './annex.module.css';
import { shownAnnex } from './shown-annex.ts';

interface AnnexProps {
  readonly dataset: Dataset;
  /** What the page offers for taking the annex away. */
  readonly exported: ComponentType<{ readonly dataset: Dataset; readonly annex: AnnexRequest }>;
}

/** The annex of the year that is looked at, else of the one that the area opens with. */
export function Annex({ dataset, exported }: AnnexProps) {
  const { words, locale, text } = useI18n();
  const { view } = useAddress().address;
  const year = view.year ?? openingYear(dataset);
  if (year !== null && dataset.indicators.length > 0) return <YearAnnex dataset={dataset} year={year} exported={exported} />;
  return (
    <>
      <h1>{`${annexWords[locale].title} · ${text(dataset.area.name)}`}</h1>
      <p>{words.states.noIndicators}</p>
    </>
  );
}

/** All indicators of a year as the official form has them: sorted, filtered, copied, printed. */
const YearAnnex = memo(({ dataset, year, exported: Exported }: AnnexProps & { readonly year: number }) => {
  const language = useI18n();
  const { address, look } = useAddress();
  const keysId = useId();
  const { issuer, own } = address.view;
  const say = annexWords[language.locale];
  const annex = toAnnex(dataset, { year, issuer });
  const layout = useMemo(() => layoutOf(annex, language), [annex, language]);
  const choice = useMemo(() => parseChoice(own, { columns: layout.columns, groups: annex.groups }), [own, layout, annex]);
  const rows = useMemo(() => arrange({ dataset, annex, columns: layout.columns, choice }, language), [dataset, annex, layout, choice, language]);
  const onSort = useMemo(
    () => (column: string) => {
      look({ own: formatChoice({ ...choice, sort: nextSort(choice.sort, column) }) });
    },
    [look, choice],
  );
  const lines = annex.groups.flatMap((group) => group.lines);
  const usual = lines.filter(({ isDefaultSeries }) => isDefaultSeries).map(({ row }) => row);
  const caption = say.caption(year, language.text(dataset.area.name));
  const context = { dataset, annex, language };

  return (
    <article className={styles['page']}>
      <header>
        <h1>{say.titleOf(year)}</h1>
        <p className={styles['summary']}>
          {headline(tallyOf(year, usual), language)
            .map((part) => part.text)
            .join('')}
        </p>
      </header>
      <div className={styles['controls']}>
        <AnnexControls dataset={dataset} annex={annex} choice={choice} />
      </div>
      <AnnexBar
        context={context}
        layout={layout}
        rows={rows}
        total={lines.length}
        choice={choice}
        caption={caption}
        actions={
          rows.length === 0 ? null : (
            <Dispensable>
              <Exported dataset={dataset} annex={{ year, issuer, shown: shownAnnex({ annex, layout, rows, choice }, language) }} />
            </Dispensable>
          )
        }
      />
      {rows.length === 0 ? (
        <p className={styles['nothing']}>{say.nothing}</p>
      ) : (
        <AnnexGrid key={String(year)} context={context} layout={layout} rows={rows} sort={choice.sort} caption={caption} keysId={keysId} onSort={onSort} />
      )}
      <p id={keysId} className={styles['keys']}>
        {say.keys}
      </p>
      <AnnexLegend />
    </article>
  );
});
