const vi = {
  ready: 'Sẵn sàng sử dụng khi không có mạng',
  newer: 'Trang đã có phiên bản mới.',
  take: 'Tải lại để dùng bản mới',
  showing: 'Đang trình chiếu ở một cửa sổ khác. Vui lòng kết thúc trình chiếu rồi tải lại.',
};

const en: typeof vi = {
  ready: 'Ready for offline use',
  newer: 'A newer version of this site is available.',
  take: 'Reload to use it',
  showing: 'A presentation is running in another window. Please end it, then reload.',
};

/** What is said about the product itself; comes after the page. */
export const productWords = { vi, en };
