const viReasons = {
  noPlan: {
    'not-set': 'Danh mục chỉ tiêu được giao không có chỉ tiêu này.',
    'not-found': 'Chưa tìm thấy kế hoạch trong các tài liệu đã có.',
    'other-issuer': 'Cấp giao đang chọn không có kế hoạch cho kỳ này; cấp khác có.',
    none: 'Bộ số liệu chưa có kế hoạch của kỳ này.',
  },
  noFigure: 'Chưa có số liệu thực hiện được công bố cho kỳ này.',
  noBaseline: 'Không có số liệu kỳ gốc để tính mức thay đổi.',
  cannotTell: 'Số công bố chỉ cho biết giới hạn hoặc đã làm tròn, nên có thể đạt mà cũng có thể không đạt.',
  notDue: 'Chưa có số liệu của cả kỳ kế hoạch.',
  broken: (date: string, kind: string, reason: string) => `Từ ${date}, ${kind}: ${reason}`,
  bound: (words: string) => `Công bố ở mức "${words}".`,
};

const enReasons: typeof viReasons = {
  noPlan: {
    'not-set': "The issuer's list of targets does not include this indicator.",
    'not-found': 'No plan was found in the documents at hand.',
    'other-issuer': 'The chosen issuer has no plan for this period; another one has.',
    none: 'The figures at hand hold no plan for this period.',
  },
  noFigure: 'No actual figure was published for this period.',
  noBaseline: 'There is no earlier figure from which the change could be counted.',
  cannotTell: 'What was published is a limit or is rounded, so the plan may or may not have been met.',
  notDue: 'There is no figure yet for the whole period of the plan.',
  broken: (date, kind, reason) => `From ${date}, ${kind}: ${reason}`,
  bound: (words) => `Published as "${words}".`,
};

/** Sentences that say why; numbers arrive as finished text. */
export const reasonPhrases = { vi: viReasons, en: enReasons };

const viFindings = {
  growth: (printed: string, recomputed: string) => `Báo cáo ghi tốc độ tăng ${printed}, tính lại là ${recomputed}.`,
  plans: (printed: string, recomputed: string) => `Cùng một cấp giao nhưng có hai số kế hoạch: ${printed} và ${recomputed}.`,
  claim: 'Tỷ lệ so với kế hoạch trong báo cáo khác kết quả tính lại.',
};

const enFindings: typeof viFindings = {
  growth: (printed, recomputed) => `The report prints growth of ${printed}, recomputed it is ${recomputed}.`,
  plans: (printed, recomputed) => `One issuer, two planned numbers: ${printed} and ${recomputed}.`,
  claim: 'The share of plan in the report differs from the recomputed one.',
};

/** Sentences on what does not add up; numbers arrive as finished text. */
export const findingPhrases = { vi: viFindings, en: enFindings };
