const vi = { title: 'Bảng chỉ tiêu tổng hợp' };

const en: typeof vi = { title: 'Summary table' };

/** Words of this feature alone, in both languages; they come with its code. */
export const annexWords = { vi, en };
