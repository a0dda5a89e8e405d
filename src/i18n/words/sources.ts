const vi = {
  heads: ['Mã', 'Tài liệu', 'Nơi công bố', 'Ngày công bố', 'Độ tin cậy', 'Đóng góp', 'Mâu thuẫn', 'Địa chỉ', 'Ghi chú'],
  title: 'Nguồn số liệu',
  counted: ({ documents, official, press, secondary }: Counted) =>
    `${documents} tài liệu: ${[
      ...(official > 0 ? [`${official} chính thức`] : []),
      ...(press > 0 ? [`${press} báo chí`] : []),
      ...(secondary > 0 ? [`${secondary} thứ cấp`] : []),
    ].join(', ')}.`,
  none: 'Bộ số liệu chưa nêu tài liệu nào.',
  choices: 'Chọn tài liệu',
  find: 'Tìm trong tài liệu',
  grade: 'Độ tin cậy',
  anyGrade: 'Tất cả',
  grades: { official: 'Chính thức', press: 'Báo chí', secondary: 'Thứ cấp' },
  graded: (grade: string, count: number) => `${grade} (${count})`,
  asked: (asked: number, all: number) => `${asked} trên ${all} tài liệu`,
  nothing: 'Không có tài liệu khớp với lựa chọn.',
  clear: 'Bỏ lọc',
  order: 'Sắp xếp',
  orders: { grade: 'Theo độ tin cậy', date: 'Mới nhất trước', contribution: 'Đóng góp nhiều nhất trước' },
  documents: 'Tài liệu',
  contributed: ({ figures, plans, breaks, events }: Contributed) =>
    [
      ...(figures > 0 ? [`${figures} số liệu`] : []),
      ...(plans > 0 ? [`${plans} số kế hoạch`] : []),
      ...(breaks > 0 ? [`${breaks} điểm gián đoạn`] : []),
      ...(events > 0 ? [`${events} sự kiện`] : []),
    ].join(', '),
  contributedNothing: 'không có số liệu',
  contradictions: (count: number) => `${count} kỳ mâu thuẫn với nguồn khác`,
  contradicts: 'Mâu thuẫn với nguồn khác',
  toAudit: 'Mở trang đối chiếu',
  plan: 'kế hoạch',
  breaks: 'Điểm gián đoạn có căn cứ từ tài liệu',
  events: 'Sự kiện nêu trong tài liệu',
  close: 'Thu gọn',
  more: (hidden: string) => `Hiện thêm, còn ${hidden}`,
  file: 'Tệp số liệu',
  facts: (figures: string, plans: string) => `${figures} số liệu, ${plans} số kế hoạch`,
  contract: (version: string) => `cấu trúc tệp phiên bản ${version}`,
  dataset: 'Bộ số liệu (JSON)',
  datasetSchema: 'Cấu trúc bộ số liệu (JSON Schema)',
  catalog: 'Danh mục địa bàn (JSON)',
  catalogSchema: 'Cấu trúc danh mục (JSON Schema)',
  compute: 'Tính mã kiểm SHA-256',
  computing: 'Đang tính…',
  fingerprint: (bytes: string) => `SHA-256 của tệp ${bytes} byte:`,
  noFingerprint: 'Trình duyệt chỉ tính được mã kiểm khi trang mở qua kết nối an toàn (https).',
  failed: 'Không tải được tệp để tính mã kiểm.',
  copyFingerprint: 'Sao chép mã kiểm',
  citation: 'Trích dẫn',
  copyDataset: 'Sao chép trích dẫn bộ số liệu',
  copyDocument: 'Sao chép trích dẫn tài liệu',
  citeElsewhere: 'Trích dẫn của từng số liệu và từng biểu đồ có ở trang của chỉ tiêu.',
};

interface Counted {
  readonly documents: number;
  readonly official: number;
  readonly press: number;
  readonly secondary: number;
}

interface Contributed {
  readonly figures: number;
  readonly plans: number;
  readonly breaks: number;
  readonly events: number;
}

const en: typeof vi = {
  heads: ['Id', 'Document', 'Publisher', 'Published', 'Grade', 'Contribution', 'Contradictions', 'Address', 'Note'],
  title: 'Data sources',
  counted: ({ documents, official, press, secondary }) =>
    `${documents} ${documents === 1 ? 'document' : 'documents'}: ${[
      ...(official > 0 ? [`${official} official`] : []),
      ...(press > 0 ? [`${press} press`] : []),
      ...(secondary > 0 ? [`${secondary} secondary`] : []),
    ].join(', ')}.`,
  none: 'These figures name no document yet.',
  choices: 'Choice of documents',
  find: 'Search the documents',
  grade: 'Grade',
  anyGrade: 'All',
  grades: { official: 'Official', press: 'Press', secondary: 'Secondary' },
  graded: (grade, count) => `${grade} (${count})`,
  asked: (asked, all) => `${asked} of ${all} documents`,
  nothing: 'No document matches the choice.',
  clear: 'Clear filters',
  order: 'Order',
  orders: { grade: 'By grade', date: 'Newest first', contribution: 'Most used first' },
  documents: 'Documents',
  contributed: ({ figures, plans, breaks, events }) =>
    [
      ...(figures > 0 ? [`${figures} ${figures === 1 ? 'figure' : 'figures'}`] : []),
      ...(plans > 0 ? [`${plans} ${plans === 1 ? 'plan' : 'plans'}`] : []),
      ...(breaks > 0 ? [`${breaks} ${breaks === 1 ? 'break' : 'breaks'}`] : []),
      ...(events > 0 ? [`${events} ${events === 1 ? 'event' : 'events'}`] : []),
    ].join(', '),
  contributedNothing: 'no figure',
  contradictions: (count) => `contradicts other sources in ${count} ${count === 1 ? 'period' : 'periods'}`,
  contradicts: 'Contradicts other sources',
  toAudit: 'Open the audit',
  plan: 'plan',
  breaks: 'Breaks that rest on the document',
  events: 'Events in the document',
  close: 'Close',
  more: (hidden) => `Show more, ${hidden} left`,
  file: 'The file of figures',
  facts: (figures, plans) => `${figures} figures, ${plans} plans`,
  contract: (version) => `file format version ${version}`,
  dataset: 'Figures (JSON)',
  datasetSchema: 'Format of the figures (JSON Schema)',
  catalog: 'Catalog of areas (JSON)',
  catalogSchema: 'Format of the catalog (JSON Schema)',
  compute: 'Compute the SHA-256 checksum',
  computing: 'Computing…',
  fingerprint: (bytes) => `SHA-256 of the file of ${bytes} bytes:`,
  noFingerprint: 'The browser computes checksums only on pages opened over a secure connection (https).',
  failed: 'The file could not be fetched for its checksum.',
  copyFingerprint: 'Copy the checksum',
  citation: 'Citation',
  copyDataset: 'Copy the citation of the dataset',
  copyDocument: 'Copy the citation of the document',
  citeElsewhere: 'The citation of every figure and chart is on the page of its indicator.',
};

/** Words of this feature alone, in both languages; they come with its code. */
export const sourcesWords = { vi, en };
