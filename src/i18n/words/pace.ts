/** A stretch of years in a row. */
interface Stretch {
  readonly years: number;
  readonly from: number;
  readonly to: number;
}

/** From a figure of a year to a target at the end of the term. */
interface Way {
  readonly from: string;
  readonly when: number;
  readonly years: number;
  readonly target: string;
  readonly end: number;
}

const vi = {
  methods: { linear: 'Tính theo đường thẳng, mỗi năm thay đổi như nhau.', compound: 'Tính theo tốc độ tăng bình quân hằng năm.' },
  moved: (amount: string, up: boolean) => `${up ? 'tăng' : 'giảm'} ${amount} mỗi năm`,
  same: 'không đổi',
  course: (achieved: string, required: string | null, { from, to }: Pick<Stretch, 'from' | 'to'>) =>
    `Từ cuối năm ${from} đến năm ${to}, bình quân ${achieved}; ${required === null ? 'năm gốc đã ở mức mục tiêu' : `để đạt mục tiêu cần ${required}`}.`,
  tooFew: (baseline: number) => `Cần ít nhất ba năm có số liệu so sánh được, kể cả năm gốc ${baseline}.`,
  formula: {
    linear: '((thực hiện − mức gốc) ÷ số năm đã qua) ÷ ((mục tiêu − mức gốc) ÷ số năm của nhiệm kỳ)',
    compound: '((thực hiện ÷ mức gốc)^(1 ÷ số năm đã qua) − 1) ÷ ((mục tiêu ÷ mức gốc)^(1 ÷ số năm của nhiệm kỳ) − 1)',
  },
  required: (pace: string, { from, when, years, target, end }: Way) =>
    `Từ ${from} (năm ${when}) cần ${pace} trong ${years} năm để đạt ${target} vào năm ${end}.`,
  mean: (amount: string, years: number, end: number) => (years === 1 ? `Năm còn lại (${end}) cần ${amount}.` : `Trong ${years} năm còn lại đến năm ${end}, mỗi năm cần bình quân ${amount}.`),
  best: (pace: string, { years, from, to }: Stretch) => `Nhanh nhất từng đạt trong ${years} năm${years === 1 ? '' : ' liền'}: ${pace} (${from}-${to}).`,
  bestMean: (amount: string, { years, from, to }: Stretch) => (years === 1 ? `Năm tốt nhất từng có: ${amount} (${from}).` : `Bình quân tốt nhất từng đạt trong ${years} năm liền: ${amount} (${from}-${to}).`),
  noBest: (years: number) => `Chưa có ${years === 1 ? 'năm nào' : `${years} năm liền nào`} đủ số liệu so sánh được để đối chiếu.`,
  beyondBest: 'Mức cần thiết vượt mức tốt nhất từng đạt.',
  none: {
    reached: 'Số liệu gần nhất đã ở mức mục tiêu.',
    'no-figure': 'Chưa đủ số liệu để tính mức cần có mỗi năm.',
    broken: 'Chuỗi số liệu gián đoạn trong nhiệm kỳ nên không tính mức cần có mỗi năm.',
  },
};

const en: typeof vi = {
  methods: { linear: 'Counted along a straight line, the same change every year.', compound: 'Counted as an average yearly growth rate.' },
  moved: (amount, up) => `${up ? 'a rise' : 'a fall'} of ${amount} a year`,
  same: 'no change',
  course: (achieved, required, { from, to }) => `From the end of ${from} to ${to} there was ${achieved} on average; ${required === null ? 'the base year was at the target already' : `the target asks for ${required}`}.`,
  tooFew: (baseline) => `At least three years with comparable figures are needed, the base year ${baseline} among them.`,
  formula: {
    linear: '((actual − base) ÷ years gone) ÷ ((target − base) ÷ years of the term)',
    compound: '((actual ÷ base)^(1 ÷ years gone) − 1) ÷ ((target ÷ base)^(1 ÷ years of the term) − 1)',
  },
  required: (pace, { from, when, years, target, end }) =>
    `From ${from} (${when}), ${pace} over ${years} ${years === 1 ? 'year' : 'years'} is needed to reach ${target} in ${end}.`,
  mean: (amount, years, end) => (years === 1 ? `The year left until ${end} needs ${amount}.` : `Each of the ${years} years left until ${end} needs ${amount} on average.`),
  best: (pace, { years, from, to }) => `Fastest ever over ${years} ${years === 1 ? 'year' : 'years in a row'}: ${pace} (${from}-${to}).`,
  bestMean: (amount, { years, from, to }) => (years === 1 ? `Best year ever: ${amount} (${from}).` : `Best average ever over ${years} years in a row: ${amount} (${from}-${to}).`),
  noBest: (years) => `No ${years === 1 ? 'year' : `${years} years in a row`} with enough comparable figures to compare with.`,
  beyondBest: 'What is needed is more than the best ever achieved.',
  none: {
    reached: 'The latest figure is already at the target.',
    'no-figure': 'Too few figures to say what each year must bring.',
    broken: 'The series breaks during the term, so what each year must bring is not computed.',
  },
};

/** What is said about the pace towards a term target, in both languages. */
export const paceWords = { vi, en };
