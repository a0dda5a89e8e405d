const vi = { title: 'Nguồn số liệu' };

const en: typeof vi = { title: 'Data sources' };

/** Words of this feature alone, in both languages; they come with its code. */
export const sourcesWords = { vi, en };
