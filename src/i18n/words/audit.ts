const vi = {
  heads: ['Loại', 'Kết quả', 'Chỉ tiêu', 'Kỳ', 'Nội dung', 'Cách tính', 'Giải thích', 'Tài liệu'],
  title: 'Đối chiếu số liệu',
  recomputed: ({ total, matches, explained, differs }: Counted) =>
    `Đã tính lại ${total} tỷ lệ, tốc độ tăng, bình quân và đánh giá trong các tài liệu: ${matches} khớp, ${explained} khớp sau khi tính làm tròn, ${differs} không khớp.`,
  nothingRecomputed: 'Các tài liệu không in tỷ lệ, tốc độ tăng hay bình quân nào tính lại được.',
  found: (parts: readonly string[]) => `Ngoài ra: ${parts.join('; ')}.`,
  foundKinds: {
    sources: (count: string) => `${count} kỳ có các nguồn công bố mâu thuẫn`,
    plans: (count: string) => `${count} cặp số kế hoạch không khớp`,
    break: (count: string) => `${count} chuỗi gián đoạn chưa rõ nguyên nhân`,
    secondary: (count: string) => `${count} số liệu chỉ có nguồn thứ cấp`,
    caution: (count: string) => `${count} số liệu và kế hoạch có lưu ý kèm theo`,
  },
  nothing: 'Không phát hiện điểm mâu thuẫn',
  method: 'Mỗi phép tính lại dùng đúng các số đã công bố, cho phép sai số làm tròn và các từ “trên”, “khoảng”. Không tính qua hai chuỗi số liệu khác nhau hoặc qua điểm gián đoạn.',
  filters: 'Lọc kết quả đối chiếu',
  kind: 'Loại',
  anyKind: 'Tất cả',
  indicator: 'Chỉ tiêu',
  anyIndicator: 'Tất cả chỉ tiêu',
  counted: (label: string, count: string) => `${label} (${count})`,
  kinds: {
    sources: 'Các nguồn công bố khác nhau',
    claim: 'So sánh với kế hoạch',
    verdict: 'Đánh giá trong báo cáo',
    growth: 'Tốc độ tăng',
    average: 'Bình quân và tổng nhiều năm',
    plans: 'Số kế hoạch',
    break: 'Gián đoạn chưa rõ nguyên nhân',
    secondary: 'Chỉ có nguồn thứ cấp',
    caution: 'Lưu ý kèm theo số liệu',
  },
  severities: { differs: 'Không khớp', explained: 'Khớp khi tính làm tròn', known: 'Cần biết' },
  checked: (count: string) => `Đã kiểm tra, khớp sau khi tính làm tròn (${count})`,
  more: (hidden: string) => `Hiện thêm, còn ${hidden}`,
  claim: (printed: string, recomputed: string) => `Tài liệu ghi ${printed} kế hoạch; tính lại ${recomputed}.`,
  distance: (printed: string, recomputed: string) => `Tài liệu ghi chênh lệch ${printed} so với kế hoạch; tính lại ${recomputed}.`,
  verdict: (printed: string, recomputed: string) => `Tài liệu đánh giá: ${printed}; tính lại: ${recomputed}.`,
  verdictNumbers: (actual: string, plan: string) => `thực hiện ${actual}; kế hoạch ${plan}`,
  metIncludesExceeded: 'Chữ “đạt” trong báo cáo gồm cả trường hợp vượt.',
  growth: (printed: string, recomputed: string) => `Tài liệu ghi tăng ${printed}; tính lại ${recomputed}.`,
  average: (printed: string, recomputed: string) => `Bình quân đã công bố ${printed}; tính từ số từng năm ${recomputed}.`,
  total: (printed: string, recomputed: string) => `Tổng đã công bố ${printed}; cộng số từng năm ${recomputed}.`,
  compound: (value: string) => `Theo bình quân nhân: ${value}.`,
  plansOf: {
    'same-issuer': (first: string, second: string) => `Cùng một cấp giao, hai số kế hoạch: ${first} và ${second}.`,
    'issuer-unknown': (first: string, second: string) => `Kế hoạch chưa rõ cấp giao ${first}; kế hoạch có ghi cấp giao ${second}. Có thể không phải cùng một kế hoạch.`,
    'term-end': (first: string, second: string) => `Mục tiêu đến cuối nhiệm kỳ ${first}; kế hoạch năm cuối ${second}.`,
  },
  explained: 'Hai số không loại trừ nhau: chênh lệch nằm trong phạm vi làm tròn và các từ “trên”, “khoảng”.',
  revised: 'Số ước tính ban đầu, sau đó có số công bố thay thế.',
  sourcesOf: 'Nguồn:',
};

/** Numbers as the reader's language writes them, here and wherever something is counted. */
interface Counted {
  readonly total: string;
  readonly matches: string;
  readonly explained: string;
  readonly differs: string;
}

const en: typeof vi = {
  heads: ['Kind', 'Outcome', 'Indicator', 'Period', 'Finding', 'Calculation', 'Explanation', 'Documents'],
  title: 'Audit of figures',
  recomputed: ({ total, matches, explained, differs }) =>
    `${total} printed ratios, growth rates, averages and verdicts were recomputed: ${matches} match, ${explained} match once rounding is allowed for, ${differs} do not match.`,
  nothingRecomputed: 'The documents print no ratio, growth rate or average that can be recomputed.',
  found: (parts) => `Also: ${parts.join('; ')}.`,
  foundKinds: {
    sources: (count) => `contradicting sources in ${count} ${count === '1' ? 'period' : 'periods'}`,
    plans: (count) => `${count} ${count === '1' ? 'pair' : 'pairs'} of planned numbers that do not match`,
    break: (count) => `${count} series with an unexplained break`,
    secondary: (count) => `${count} ${count === '1' ? 'figure' : 'figures'} from secondary sources only`,
    caution: (count) => `${count} figures and plans with a caution`,
  },
  nothing: 'No contradiction found',
  method: 'Every number is recomputed from published numbers alone, allowing for rounding and for words such as “over” and “about”. Nothing is computed across two series or across a break.',
  filters: 'Filter the findings',
  kind: 'Kind',
  anyKind: 'All',
  indicator: 'Indicator',
  anyIndicator: 'All indicators',
  counted: (label, count) => `${label} (${count})`,
  kinds: {
    sources: 'Sources that differ',
    claim: 'Comparisons with plan',
    verdict: 'Verdicts in reports',
    growth: 'Growth rates',
    average: 'Averages and totals over years',
    plans: 'Planned numbers',
    break: 'Unexplained breaks',
    secondary: 'Secondary sources only',
    caution: 'Cautions on figures',
  },
  severities: { differs: 'Does not match', explained: 'Matches with rounding', known: 'To be known' },
  checked: (count) => `Checked, match once rounding is allowed for (${count})`,
  more: (hidden) => `Show more, ${hidden} left`,
  claim: (printed, recomputed) => `The document prints ${printed} of plan; recomputed ${recomputed}.`,
  distance: (printed, recomputed) => `The document prints a distance of ${printed} from plan; recomputed ${recomputed}.`,
  verdict: (printed, recomputed) => `The document’s verdict: ${printed}; recomputed: ${recomputed}.`,
  verdictNumbers: (actual, plan) => `actual ${actual}; plan ${plan}`,
  metIncludesExceeded: 'Reports say “met” of exceeded plans too.',
  growth: (printed, recomputed) => `The document prints growth of ${printed}; recomputed ${recomputed}.`,
  average: (printed, recomputed) => `Published average ${printed}; from the single years ${recomputed}.`,
  total: (printed, recomputed) => `Published total ${printed}; the single years add up to ${recomputed}.`,
  compound: (value) => `Compounded: ${value}.`,
  plansOf: {
    'same-issuer': (first, second) => `One issuer, two planned numbers: ${first} and ${second}.`,
    'issuer-unknown': (first, second) => `Plan without a named issuer ${first}; plan with a named issuer ${second}. They may be different plans.`,
    'term-end': (first, second) => `Target for the end of the term ${first}; plan of its last year ${second}.`,
  },
  explained: 'The two do not exclude each other: the difference lies within rounding and words such as “over” and “about”.',
  revised: 'An early estimate that a published figure replaced.',
  sourcesOf: 'Source:',
};

/** Words of this feature alone, in both languages; they come with its code. */
export const auditWords = { vi, en };
