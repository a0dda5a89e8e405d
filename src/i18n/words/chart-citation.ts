/** The one phrase of a button on every picture, apart from the pages that it belongs to. */
export const chartCitationWords = {
  vi: { copy: 'Sao chép trích dẫn biểu đồ' },
  en: { copy: 'Copy the citation of the chart' },
};
