/** How a year's verdicts and the reasons for leaving indicators out add up. */
export interface Count {
  readonly judged: number;
  readonly exceeded: number;
  readonly met: number;
  readonly missed: number;
  /** Whether everything with a plan was judged, so that "with a plan" is the right name for the judged. */
  readonly complete: boolean;
}

/** How a figure is introduced: rates that should fall "are", amounts "reach". */
export interface Manner {
  readonly lower: boolean;
  readonly estimated: boolean;
  readonly provisional: boolean;
}

const passed = ({ exceeded, met }: Count) => (met === 0 ? 'vượt' : exceeded === 0 ? 'đạt' : 'đạt và vượt');
const subject = ({ complete }: Count) => `chỉ tiêu ${complete ? 'có kế hoạch' : 'được đánh giá'}`;
const left = (says: string) => (count: number, first: boolean) => `${count} ${first ? 'chỉ tiêu ' : ''}${says}`;

/** Pieces of Vietnamese report sentences; numbers arrive as finished text. Composed in `sentences/`. */
export const viPhrases = {
  /** What the marks of the formatter are called in running text. */
  marks: { '>': 'trên', '≥': 'ít nhất', '<': 'dưới', '≤': 'tối đa', '≈': 'khoảng' },
  headline: {
    year: (year: number) => `Năm ${year}: `,
    passed: (count: Count) => {
      const { judged, exceeded, met, missed } = count;
      if (missed > 0) return `${exceeded + met} trên ${judged} ${subject(count)} ${passed(count)}`;
      if (judged === 1) return `1 ${subject(count)} đã ${passed(count)}`;
      return `${judged} trên ${judged} ${subject(count)} đều ${passed(count)}${exceeded > 0 && met > 0 ? ` (${exceeded} vượt, ${met} đạt)` : ''}`;
    },
    missed: (count: Count) => {
      const { judged, missed } = count;
      if (missed < judged) return `${missed} không đạt`;
      return judged === 1 ? `1 ${subject(count)} không đạt` : `${judged} trên ${judged} ${subject(count)} không đạt`;
    },
    none: 'chưa có chỉ tiêu nào được đánh giá',
    leftOut: {
      noPlan: left('chưa có kế hoạch'),
      noFigure: left('chưa có số liệu'),
      inProgress: left('mới có số liệu một phần năm'),
      notComparable: left('không so sánh được'),
      cannotTell: left('không kết luận được'),
    },
  },
  citation: (figure: string, source: string) => `${figure}. Nguồn: ${source}.`,
};
