const vi = {
  source: (title: string) => `Nguồn: ${title}.`,
  updated: (date: string) => `Số liệu cập nhật ngày ${date}.`,
  page: 'Trang ',
};

const en: typeof vi = {
  source: (title) => `Source: ${title}.`,
  updated: (date) => `Figures as of ${date}.`,
  page: 'Page ',
};

/** Words at the foot of printed pages, in both languages; they come after everything else. */
export const paperWords = { vi, en };
