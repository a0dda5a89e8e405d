import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { markedParts } from '#i18n/search-marks.ts';
import type { QueryWord } from '#i18n/search-query.ts';
import type { Hit } from '#i18n/search.ts';
import { searchWords } from '#i18n/words/search.ts';
import { useAddress } from '#state/address-context.tsx';
import { Badge } from '#ui/badge.tsx';

import styles from './palette-on-demand.module.css';
import { yearFigure } from './year-figure.ts';

interface ResultOptionProps {
  readonly id: string;
  readonly hit: Hit;
  readonly words: readonly QueryWord[];
  readonly dataset: Dataset | null;
  /** What kind of thing it is, where its group does not say so. */
  readonly kind: string | null;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One result: its name with what was found in it, what it belongs to, and the figure of the year asked for. */
export function ResultOption({ id, hit, words, dataset, kind, active, onPoint, onChoose }: ResultOptionProps) {
  const { locale } = useI18n();
  const { title, otherTitle, context } = hit.entry;
  const say = searchWords[locale];
  const inOther = found(title, words) ? false : found(otherTitle, words);

  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={styles['option']}
      ref={active ? reveal : undefined}
      onPointerMove={onPoint}
      onMouseDown={keepFocus}
      onClick={onChoose}
      onKeyDown={({ key }) => {
        if (key === 'Enter') onChoose();
      }}
    >
      <div className={styles['line']}>
        <span className={styles['title']}>
          <Marked text={hit.year === null ? title : say.inYear(title, hit.year)} words={words} />
        </span>
        {kind !== null && <span className={styles['kind']}>{kind}</span>}
      </div>
      <div className={styles['detail']}>
        {hit.year !== null && dataset && <FigureOf hit={hit} year={hit.year} dataset={dataset} />}
        {inOther && (
          <span lang={locale === 'vi' ? 'en' : 'vi'}>
            <Marked text={otherTitle} words={words} />
          </span>
        )}
        {!inOther && (hit.year === null || hit.entry.target.kind !== 'indicator') && context !== say.kinds[kindOf(hit)] && context}
      </div>
    </div>
  );
}

interface FigureOfProps {
  readonly hit: Hit;
  readonly year: number;
  readonly dataset: Dataset;
}

/** The figure of a year and its verdict, with the issuer whose plan judges and the series where it is not the usual one. */
function FigureOf({ hit: { entry: { target, context } }, year, dataset }: FigureOfProps) {
  const language = useI18n();
  const { issuer } = useAddress().address.view;
  if (target.kind !== 'indicator') return null;
  const shown = yearFigure(dataset, { ...target, year, issuer }, language);
  if (shown === null) return null;
  const of = target.series === null ? shown.series : context;
  return (
    <>
      {of !== null && <span>{of}</span>}
      {shown.figure !== null && <span className={styles['figure']}>{shown.figure}</span>}
      <Badge {...shown.look}>{shown.verdict}</Badge>
      {shown.issuer !== null && <span>{shown.issuer}</span>}
    </>
  );
}

function Marked({ text, words }: { readonly text: string; readonly words: readonly QueryWord[] }) {
  let place = 0;
  return markedParts(text, words).map((part) => {
    const key = place;
    place += part.text.length;
    return part.found ? <mark key={key}>{part.text}</mark> : part.text;
  });
}

const found = (text: string, words: readonly QueryWord[]): boolean => markedParts(text, words).some((part) => part.found);

/** The kind of a result, which names it. */
export function kindOf({ entry: { target } }: Hit): keyof typeof searchWords.vi.kinds {
  return target.kind === 'indicator' && target.series !== null ? 'series' : target.kind;
}

/** The active result stays in sight, and what is typed goes on being typed after a press. */
const reveal = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' });
const keepFocus = (event: { readonly preventDefault: () => void }) => {
  event.preventDefault();
};
