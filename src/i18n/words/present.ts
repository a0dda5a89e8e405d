const vi = { title: 'Trình chiếu' };

const en: typeof vi = { title: 'Presentation' };

/** Words of this feature alone, in both languages; they come with its code. */
export const presentWords = { vi, en };
