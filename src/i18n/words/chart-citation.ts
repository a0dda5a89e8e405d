const vi = {
  copy: 'Sao chép trích dẫn biểu đồ',
  supposed: (years: string) => `Số của năm ${years} trên biểu đồ đang xem là số giả định, không thuộc các nguồn này.`,
};

const en: typeof vi = {
  copy: 'Copy the citation of the chart',
  supposed: (years) => `What the chart on screen shows for ${years} is assumed and comes from none of these sources.`,
};

/** What a button on every picture says and copies, apart from the pages that it belongs to. */
export const chartCitationWords = { vi, en };
