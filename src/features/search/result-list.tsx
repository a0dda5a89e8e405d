import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Hit } from '#i18n/search.ts';
import { searchWords } from '#i18n/words/search.ts';

import { nameOf, type Listed } from './listed.ts';
import styles from './palette-on-demand.module.css';
import { kindOf, ResultOption } from './result-option.tsx';

interface ResultListProps {
  readonly id: string;
  readonly list: Listed;
  readonly dataset: Dataset | null;
  /** Place of the active result among all. */
  readonly active: number;
  readonly onPoint: (place: number) => void;
  readonly onChoose: (hit: Hit) => void;
}

/** All results in one list for arrow keys, in named groups where they have names. */
export function ResultList({ id, list: { sections, words }, dataset, active, onPoint, onChoose }: ResultListProps) {
  const { locale } = useI18n();
  const say = searchWords[locale];
  const starts = sections.map((_, place) => sections.slice(0, place).reduce((sum, { hits }) => sum + hits.length, 0));
  if (sections.length === 0) return null;
  return (
    <div id={id} role="listbox" aria-label={say.results} className={styles['list']}>
      {sections.map(({ name, hits }, section) => {
        const options = hits.map((hit, row) => {
          const place = (starts[section] ?? 0) + row;
          const shared = { hit, words, dataset, active: place === active, kind: name === null || name === 'recent' ? say.kinds[kindOf(hit)] : null };
          return <ResultOption key={nameOf(hit)} id={`${id}-${place}`} {...shared} onPoint={() => onPoint(place)} onChoose={() => onChoose(hit)} />;
        });
        if (name === null) return options;
        return (
          <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
            <p id={`${id}-${name}`} role="presentation" className={styles['heading']}>
              {say.sections[name]}
            </p>
            {options}
          </div>
        );
      })}
    </div>
  );
}
