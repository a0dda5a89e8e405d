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
  badge: {
    above: (share: string) => `Vượt ${share} kế hoạch`,
    exceededBy: (amount: string) => `Vượt ${amount}`,
    exceededBelow: (amount: string) => `Vượt: thấp hơn kế hoạch ${amount}`,
    ofChange: (share: string, falling: boolean) => `${share} mức ${falling ? 'giảm' : 'tăng'} kế hoạch`,
    missed: (rest: string) => `Không đạt: ${rest}`,
    ofPlan: (share: string) => `${share} kế hoạch`,
    higher: (amount: string) => `cao hơn ${amount}`,
    lower: (amount: string) => `thấp hơn ${amount}`,
    moved: (amount: string, up: boolean) => `${up ? 'tăng' : 'giảm'} ${amount}`,
    met: 'Đạt kế hoạch',
    exceeded: 'Vượt kế hoạch',
    missedPlain: 'Không đạt kế hoạch',
    passed: (term: boolean) => `Đã vượt kế hoạch cả ${term ? 'giai đoạn' : 'năm'}`,
    inTerm: (share: string) => `Chưa hết giai đoạn: đạt ${share} kế hoạch`,
    inProgress: (part: string, share: string) => `${part} đạt ${share} kế hoạch năm`,
    notDue: 'Chưa đến kỳ đánh giá',
    noPlan: 'Chưa có kế hoạch',
    noFigure: 'Chưa có số liệu',
    notComparable: 'Không so sánh được',
    cannotTell: 'Không kết luận được',
  },
  movement: {
    moved: (amount: string, up: boolean, from: string) => `${up ? 'Tăng' : 'Giảm'} ${amount} so với ${from}`,
    same: (from: string) => `Không đổi so với ${from}`,
    broken: (from: string, why: string) => `Không so với ${from}: ${why}`,
    noPrevious: 'Không có số liệu năm trước để so sánh',
    bounds: 'Không so với năm trước: số công bố chỉ cho biết giới hạn',
  },
  plan: {
    implied: ' (suy ra)',
    moved: (amount: string, falling: boolean) => `${falling ? 'Giảm' : 'Tăng'} ${amount}`,
    planned: (label: string, amount: string, falling: boolean) => `${label} ${falling ? 'giảm' : 'tăng'} ${amount}`,
  },
  reasons: {
    noPlan: {
      'not-set': 'Danh mục chỉ tiêu được giao không có chỉ tiêu này.',
      'not-found': 'Chưa tìm thấy kế hoạch trong các tài liệu đã có.',
      'other-issuer': 'Cấp giao đang chọn không có kế hoạch cho kỳ này; cấp khác có.',
      none: 'Chưa có kế hoạch được công bố cho kỳ này.',
    },
    noFigure: 'Chưa có số liệu thực hiện được công bố cho kỳ này.',
    noBaseline: 'Không có số liệu kỳ gốc để tính mức thay đổi.',
    cannotTell: 'Số công bố chỉ cho biết giới hạn hoặc đã làm tròn, nên có thể đạt mà cũng có thể không đạt.',
    notDue: 'Kỳ kế hoạch chưa kết thúc.',
    broken: (date: string, kind: string, reason: string) => `Từ ${date}, ${kind}: ${reason}`,
    bound: (words: string) => `Công bố ở mức "${words}".`,
  },
  findings: {
    growth: (printed: string, recomputed: string) => `Báo cáo ghi tốc độ tăng ${printed}, tính lại là ${recomputed}.`,
    plans: (printed: string, recomputed: string) => `Cùng một cấp giao nhưng có hai số kế hoạch: ${printed} và ${recomputed}.`,
    claim: 'Tỷ lệ so với kế hoạch trong báo cáo khác kết quả tính lại.',
  },
  citation: (figure: string, source: string) => `${figure}. Nguồn: ${source}.`,
};
