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
  report: {
    start: (what: string, value: string, { lower, estimated, provisional }: Manner) =>
      `${what} ${provisional ? 'sơ bộ ' : ''}${estimated ? 'ước ' : ''}${lower ? 'là' : 'đạt'} ${value}`,
    what: (title: string, period: string, aggregate: 'average' | 'total' | null) =>
      `${title} ${aggregate === null ? '' : aggregate === 'average' ? 'bình quân ' : 'tổng '}${period}`,
    plan: (issuer: string) => `kế hoạch (${issuer})`,
    yearPlan: (issuer: string) => `kế hoạch cả năm (${issuer})`,
    rise: (amount: string, up: boolean) => `${up ? 'tăng' : 'giảm'} ${amount}`,
    equal: (share: string, plan: string) => `bằng ${share} ${plan}`,
    ofChange: (share: string, falling: boolean, plan: string) => `bằng ${share} mức ${falling ? 'giảm' : 'tăng'} theo ${plan}`,
    beyond: (amount: string, plan: string) => `vượt ${amount} so với ${plan}`,
    above: (amount: string, plan: string) => `cao hơn ${amount} so với ${plan}`,
    below: (amount: string, plan: string) => `thấp hơn ${amount} so với ${plan}`,
    missed: (plan: string) => `không đạt ${plan}`,
    even: (plan: string) => `đúng bằng ${plan}`,
    within: (plan: string) => `trong mức ${plan}`,
    and: ' và ',
    yearOnYear: (amount: string, up: boolean, whole: boolean) => `${up ? 'tăng' : 'giảm'} ${amount} so với ${whole ? 'năm trước' : 'cùng kỳ'}`,
    moved: (amount: string, up: boolean, from: string) => `${up ? 'tăng' : 'giảm'} ${amount} so với ${from}`,
    none: (what: string, why: string) => `${what}: ${why}.`,
  },
  chart: {
    none: (title: string) => `${title}: chưa có số liệu năm nào.`,
    one: (title: string, when: string, value: string) => `${title}: chỉ có số liệu ${when} (${value}).`,
    span: (title: string, first: readonly [string, string], last: readonly [string, string]) =>
      `${title}: số liệu đầu tiên ${first[0]} (${first[1]}), gần nhất ${last[0]} (${last[1]}).`,
    gaps: (missing: number, years: number) => `${missing} trên ${years} năm chưa có số liệu.`,
    breaks: (list: string) => `Chuỗi số liệu gián đoạn: ${list}.`,
    breakFrom: (year: number, label: string) => `từ năm ${year} (${label})`,
    verdicts: (list: string) => `So với kế hoạch: ${list}.`,
    counts: { exceeded: (count: number) => `${count} năm vượt`, met: (count: number) => `${count} năm đạt`, missed: (count: number) => `${count} năm không đạt` },
  },
  explain: {
    actual: 'thực hiện',
    plan: 'kế hoạch',
    yearPlan: 'kế hoạch cả năm',
    baseline: (period: string) => `mức ${period}`,
    plannedChange: 'mức thay đổi kế hoạch',
    sum: 'tổng thực hiện',
    years: 'số năm',
    perYear: 'kế hoạch mỗi năm',
    edge: 'ngưỡng kế hoạch',
    inside: (actual: string, plan: string) => `${actual} nằm trong kế hoạch ${plan}`,
    zeroPlan: 'Kế hoạch bằng 0 nên không tính tỷ lệ.',
    implied: (plan: string) => `Kế hoạch suy ra từ tỷ lệ công bố: ${plan}.`,
    stillNeeded: (amount: string) => `Mỗi năm còn lại cần bình quân ${amount}.`,
    onPath: (amount: string, elapsed: string) => `Theo đường thẳng đến mục tiêu, kỳ này cần ${amount}; đã qua ${elapsed} thời gian.`,
    between: (low: string, high: string) => `từ ${low} đến ${high}`,
    claims: {
      'percent-of-plan': (amount: string) => `bằng ${amount}% kế hoạch`,
      'percent-above-plan': (amount: string) => `vượt ${amount}% kế hoạch`,
      'points-above-plan': (amount: string) => `vượt kế hoạch ${amount} điểm %`,
      'amount-above-plan': (amount: string) => `vượt kế hoạch ${amount}`,
    },
    claimed: (claim: string) => `Báo cáo ghi: ${claim}.`,
    agreement: (agrees: boolean): string => (agrees ? 'Khớp với kết quả tính lại.' : 'Khác kết quả tính lại nhiều hơn mức làm tròn cho phép.'),
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
