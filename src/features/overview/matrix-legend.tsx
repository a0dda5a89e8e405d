import { useI18n } from '#i18n/context.tsx';
import { Badge } from '#ui/badge.tsx';

import styles from './overview.module.css';

/** What the marks of the matrix mean. */
export function MatrixLegend() {
  const { legend, lowerIsBetter } = useI18n().words.overview;
  return (
    <ul className={styles['legend']}>
      <li>
        <Badge tone="good" glyph="up">
          {legend.exceeded}
        </Badge>
      </li>
      <li>
        <Badge tone="neutral" glyph="dot">
          {legend.met}
        </Badge>
      </li>
      <li>
        <Badge tone="bad" glyph="down">
          {legend.missed}
        </Badge>
      </li>
      <li>
        <Badge tone="neutral" glyph="half">
          {legend.inProgress}
        </Badge>
      </li>
      <li>{`… ${legend.noFigure}`}</li>
      <li>{`∅ ${legend.noPlan}`}</li>
      <li>{`? ${legend.cannotTell}`}</li>
      <li>{`≠ ${legend.notComparable}`}</li>
      <li>{`◇ ${legend.otherSeries}`}</li>
      <li>{`${lowerIsBetter}: ▼ ${legend.exceeded}, ▲ ${legend.missed}`}</li>
    </ul>
  );
}
