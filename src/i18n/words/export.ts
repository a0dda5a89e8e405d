const vi = {
  menu: 'Xuất',
  formats: {
    annex: 'Phụ lục theo mẫu (.xlsx)',
    brief: 'Báo cáo tóm tắt Word (.docx)',
    xlsx: 'Bảng Excel (.xlsx)',
    csv: 'CSV cho Excel tiếng Việt (.csv)',
    tidy: 'CSV cho máy đọc, tên cột SDMX (.csv)',
    'json-stat': 'JSON-stat 2.0 (.json)',
    png: 'Hình ảnh (.png)',
    svg: 'Hình vectơ (.svg)',
  },
  writing: 'Đang tạo tệp…',
  stop: 'Dừng',
  stopped: 'Đã dừng tạo tệp.',
  done: (name: string) => `Đã tạo tệp ${name}`,
  failed: 'Không tạo được tệp. Vui lòng thử lại hoặc chọn định dạng khác.',
  retry: 'Thử lại',
  sources: (names: string) => `Nguồn: ${names}.`,
  updated: (date: string) => `Số liệu cập nhật đến ngày ${date}. Số liệu báo cáo, chưa phải số liệu thống kê chính thức.`,
  supposed: 'Có số giả định, không phải số liệu công bố.',
  wholeDataset: 'Toàn bộ số liệu',
};

const en: typeof vi = {
  menu: 'Export',
  formats: {
    annex: 'Annex in the official layout (.xlsx)',
    brief: 'Brief for Word (.docx)',
    xlsx: 'Excel table (.xlsx)',
    csv: 'CSV for Vietnamese Excel (.csv)',
    tidy: 'CSV for machines, SDMX columns (.csv)',
    'json-stat': 'JSON-stat 2.0 (.json)',
    png: 'Image (.png)',
    svg: 'Vector image (.svg)',
  },
  writing: 'Making the file…',
  stop: 'Stop',
  stopped: 'Stopped making the file.',
  done: (name) => `Made the file ${name}`,
  failed: 'The file could not be made. Please try again or choose another format.',
  retry: 'Try again',
  sources: (names) => `Source: ${names}.`,
  updated: (date) => `Figures as of ${date}. Reported figures, not official statistics.`,
  supposed: 'Holds supposed figures, which nobody published.',
  wholeDataset: 'All figures',
};

/** Words of the export menu and of exported pictures, in both languages; they come with its code. */
export const exportWords = { vi, en };
