const vi = { title: 'So sánh' };

const en: typeof vi = { title: 'Compare' };

/** Words of this feature alone, in both languages; they come with its code. */
export const compareWords = { vi, en };
