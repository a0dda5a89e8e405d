const vi = {
  menu: 'Chia sẻ',
  link: 'Sao chép liên kết',
  sentence: 'Sao chép câu báo cáo',
  system: 'Chia sẻ qua ứng dụng khác',
  picture: 'Sao chép hình',
  copied: 'Đã sao chép',
  copyFailed: 'Không sao chép được',
  pictureFailed: 'Không sao chép được hình; mục Xuất có tệp hình ảnh (.png)',
  code: (address: string) => `Mã QR dẫn đến đúng màn hình này: ${address}`,
  codeCaption: 'Quét để mở đúng màn hình này.',
  noCode: 'Địa chỉ quá dài, không tạo được mã QR.',
  noAddress: 'Bản mang theo mở từ tệp nên không có địa chỉ để chia sẻ.',
};

const en: typeof vi = {
  menu: 'Share',
  link: 'Copy link',
  sentence: 'Copy report sentence',
  system: 'Share with another app',
  picture: 'Copy picture',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  pictureFailed: 'Could not copy the picture; Export has an image file (.png)',
  code: (address) => `QR code that leads to exactly this view: ${address}`,
  codeCaption: 'Scan to open exactly this view.',
  noCode: 'The address is too long for a QR code.',
  noAddress: 'The portable copy is opened from a file and has no address to share.',
};

/** Words of the share menu, in both languages; they come with its code. */
export const shareWords = { vi, en };
