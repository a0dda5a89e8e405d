const vi = {
  title: 'Bản mang theo',
  about: 'Một tệp HTML duy nhất chứa trang này cùng toàn bộ số liệu đang dùng, mở được từ USB khi không có mạng.',
  download: 'Tải bản mang theo (.html)',
  preparing: 'Đang tạo tệp…',
  stop: 'Dừng',
  failed: 'Không tạo được tệp. Vui lòng kiểm tra kết nối mạng và thử lại.',
  carried: 'Đây là bản mang theo: số liệu nằm trong chính tệp này, không lấy từ mạng.',
};

const en: typeof vi = {
  title: 'Portable copy',
  about: 'A single HTML file with this site and all figures in use; it opens from a USB stick without a network.',
  download: 'Download portable copy (.html)',
  preparing: 'Making the file…',
  stop: 'Stop',
  failed: 'The file could not be made. Please check the connection and try again.',
  carried: 'This is a portable copy: its figures lie in this very file and are not fetched.',
};

/** Words about the copy of the product that fits into one file. */
export const portableWords = { vi, en };
