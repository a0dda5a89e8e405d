const vi = {
  offer: 'Thử giả định',
  why: { ended: (date: string) => `Không tính giả định vì đơn vị hành chính đã kết thúc hoạt động: sau ngày ${date} không còn số liệu.`, 'no-figure': 'Chưa tính được giả định vì chưa có số liệu nào để tính tiếp.' },
  title: 'Giả định',
  viewing: 'Đang xem số giả định. Đây không phải số liệu công bố.',
  clear: 'Xoá giả định',
  cleared: 'Đã xoá giả định.',
  undo: 'Hoàn tác',
  close: 'Đóng phần giả định',
  about: (from: number, to: number) =>
    `Nhập số từ năm ${from} đến năm ${to}, hoặc kéo chấm tròn trên biểu đồ. Không giả định cho các năm trước đó: những năm ấy đã qua, kể cả khi chưa tìm thấy số liệu.`,
  year: (year: number) => `Năm ${year} (giả định)`,
  unset: 'chưa giả định',
  noPlan: 'Chưa có kế hoạch cho năm này.',
  supposed: (text: string) => `Theo giả định: ${text}`,
  published: (text: string) => `Theo số công bố: ${text}`,
  terms: 'Mục tiêu nhiệm kỳ theo số giả định',
  ignored: (years: string) => `Không dùng giả định trong liên kết cho năm ${years}: đã có số liệu công bố hoặc nằm ngoài các năm được giả định.`,
  errors: {
    invalid: 'Đây không phải là số.',
    foreign: (value: string) => `Dấu thập phân là dấu phẩy. Cần viết ${value}.`,
    ambiguous: (a: string, b: string) => `Có thể hiểu là ${a} hoặc ${b}. Cần viết rõ một trong hai.`,
  },
};

const en: typeof vi = {
  offer: 'Try assumptions',
  why: { ended: (date) => `No assumptions here: the area ended on ${date} and has no figures after it.`, 'no-figure': 'No assumptions here: there is no figure to start from.' },
  title: 'Assumptions',
  viewing: 'Showing assumed figures. They are not published.',
  clear: 'Clear assumptions',
  cleared: 'Assumptions cleared.',
  undo: 'Undo',
  close: 'Close assumptions',
  about: (from, to) =>
    `Type values for ${from} to ${to}, or drag the dots on the chart. Earlier years are not assumed: they have happened, even where no figure was found.`,
  year: (year) => `${year} (assumed)`,
  unset: 'nothing assumed',
  noPlan: 'No plan for this year.',
  supposed: (text) => `Assumed: ${text}`,
  published: (text) => `Published: ${text}`,
  terms: 'Term targets with assumed figures',
  ignored: (years) => `Assumptions in the link for ${years} are not used: published, or outside the years that may be assumed.`,
  errors: {
    invalid: 'This is not a number.',
    foreign: (value) => `The decimal sign is a point. Please write ${value}.`,
    ambiguous: (a, b) => `This may mean ${a} or ${b}. Please write one of them.`,
  },
};

/** Words of this feature alone, in both languages; they come with its code. */
export const whatIfWords = { vi, en };
