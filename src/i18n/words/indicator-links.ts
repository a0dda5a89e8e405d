const vi = {
  label: 'Xem tiếp',
  annex: (year: number) => `Bảng tổng hợp năm ${year}`,
  compare: 'So sánh giữa các địa bàn',
};

const en: typeof vi = {
  label: 'See also',
  annex: (year) => `Summary table of ${year}`,
  compare: 'Compare across areas',
};

/** Ways on from an indicator. */
export const indicatorLinkWords = { vi, en };
