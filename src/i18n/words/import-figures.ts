const vi = { title: 'Nhập số liệu' };

const en: typeof vi = { title: 'Import figures' };

/** Words of this feature alone, in both languages; they come with its code. */
export const importWords = { vi, en };
