const vi = { title: 'Đối chiếu số liệu' };

const en: typeof vi = { title: 'Audit of figures' };

/** Words of this feature alone, in both languages; they come with its code. */
export const auditWords = { vi, en };
