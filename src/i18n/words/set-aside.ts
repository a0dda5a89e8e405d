const vi = {
  named: (count: number) => `${count} chỉ tiêu có số liệu không hợp lệ nên tạm thời không hiển thị:`,
  others: 'Các chỉ tiêu còn lại không bị ảnh hưởng.',
};

const en: typeof vi = {
  named: (count) => (count === 1 ? '1 indicator has invalid figures and is not shown:' : `${count} indicators have invalid figures and are not shown:`),
  others: 'The other indicators are not affected.',
};

/** What is said about indicators with invalid figures; comes when there are any. */
export const setAsideWords = { vi, en };
