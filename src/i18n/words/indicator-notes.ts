const vi = {
  headings: { purpose: 'Mục đích, ý nghĩa', concept: 'Khái niệm', method: 'Phương pháp tính', breakdown: 'Phân tổ chủ yếu', source: 'Nguồn số liệu', frequency: 'Kỳ công bố' },
  paces: { reached: 'Đã đạt mục tiêu', 'on-track': 'Đúng tiến độ', 'speed-up': 'Cần đẩy nhanh', slow: 'Chậm', 'wrong-way': 'Đi ngược hướng mục tiêu', 'too-few-points': 'Chưa đủ số liệu để kết luận' },
};

const en: typeof vi = {
  headings: { purpose: 'Purpose', concept: 'Concept', method: 'Method', breakdown: 'Breakdowns', source: 'Sources', frequency: 'Published' },
  paces: { reached: 'Target reached', 'on-track': 'On track', 'speed-up': 'Needs to speed up', slow: 'Slow', 'wrong-way': 'Moving away from the target', 'too-few-points': 'Too few figures to tell' },
};

/** Headings and verdicts of the lower half of an indicator's page, which comes after its picture. */
export const indicatorNoteWords = { vi, en };
