const vi = {
  none: (title: string) => `${title}: chưa có số liệu năm nào.`,
  partsOnly: (title: string, when: string, value: string) => `${title}: chỉ có số liệu một phần năm, gần nhất là ${when} (${value}).`,
  one: (title: string, when: string, value: string) => `${title}: chỉ có số liệu ${when} (${value}).`,
  span: (title: string, first: readonly [string, string], last: readonly [string, string]) =>
    `${title}: số liệu đầu tiên ${first[0]} (${first[1]}), gần nhất ${last[0]} (${last[1]}).`,
  gaps: (missing: number, years: number) => `${missing} trên ${years} năm chưa có số liệu cả năm.`,
  breaks: (list: string) => `Chuỗi số liệu gián đoạn: ${list}.`,
  breakFrom: (year: number, label: string) => `từ năm ${year} (${label})`,
  verdicts: (list: string) => `So với kế hoạch: ${list}.`,
  counts: { exceeded: (count: number) => `${count} năm vượt`, met: (count: number) => `${count} năm đạt`, missed: (count: number) => `${count} năm không đạt` },
};

const years = (count: number) => `${count} year${count === 1 ? '' : 's'}`;

const en: typeof vi = {
  none: (title) => `${title}: no figure in any year.`,
  partsOnly: (title, when, value) => `${title}: figures only for parts of years, latest ${when} (${value}).`,
  one: (title, when, value) => `${title}: a figure only for ${when} (${value}).`,
  span: (title, first, last) => `${title}: first figure ${first[0]} (${first[1]}), latest ${last[0]} (${last[1]}).`,
  gaps: (missing, all) => `${missing} of ${years(all)} without a figure for the whole year.`,
  breaks: (list) => `Breaks in the series: ${list}.`,
  breakFrom: (year, label) => `from ${year} (${label})`,
  verdicts: (list) => `Against plan: ${list}.`,
  counts: {
    exceeded: (count) => `exceeded in ${years(count)}`,
    met: (count) => `met in ${years(count)}`,
    missed: (count) => `missed in ${years(count)}`,
  },
};

/** Pieces of the sentence that says what a picture shows; numbers arrive as finished text. */
export const chartPhrases = { vi, en };
