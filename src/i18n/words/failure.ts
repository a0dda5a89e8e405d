const vi = {
  offline: 'Không kết nối được máy chủ số liệu. Vui lòng kiểm tra kết nối mạng và thử lại.',
  timeout: 'Máy chủ số liệu không trả lời kịp. Vui lòng thử lại.',
  http: (status: number) => (status === 404 ? 'Máy chủ không có tệp số liệu này (mã 404).' : `Máy chủ số liệu báo lỗi (mã ${status}). Vui lòng thử lại sau.`),
  'not-json': 'Máy chủ trả về nội dung không phải số liệu, có thể là trang đăng nhập mạng hoặc tệp tải chưa đủ. Vui lòng đăng nhập mạng nếu cần rồi thử lại.',
  invalid: (place: string) => `Tệp số liệu không đúng định dạng${place === '' ? '' : ` tại ${place}`}.`,
  'wrong-version': 'Tệp số liệu theo phiên bản mà trang này chưa đọc được. Vui lòng tải lại trang.',
  'too-large': 'Tệp số liệu lớn hơn mức cho phép.',
  address: (url: string) => `Địa chỉ: ${url}`,
  stopped: 'Đã dừng tải theo yêu cầu.',
  toArea: (area: string) => `Xem ${area}`,
  defect: 'Trang gặp lỗi ngoài dự kiến.',
};

const en: typeof vi = {
  offline: 'The data server could not be reached. Please check the connection and try again.',
  timeout: 'The data server did not answer in time. Please try again.',
  http: (status) => (status === 404 ? 'The server does not have this data file (code 404).' : `The data server reported an error (code ${status}). Please try again later.`),
  'not-json': 'The server answered with something other than figures, perhaps a sign-in page of the network or part of a file. Please sign in if needed and try again.',
  invalid: (place) => `The data file is not valid${place === '' ? '' : ` at ${place}`}.`,
  'wrong-version': 'The data file has a version that this page cannot read. Please reload the page.',
  'too-large': 'The data file is larger than allowed.',
  address: (url) => `Address: ${url}`,
  stopped: 'Loading was stopped on request.',
  toArea: (area) => `Show ${area}`,
  defect: 'The page met an unexpected error.',
};

/** What went wrong on the way to the figures, and the ways out; comes when it is needed. */
export const failureWords = { vi, en };
