const viMovement = {
  moved: (amount: string, up: boolean, from: string) => `${up ? 'Tăng' : 'Giảm'} ${amount} so với ${from}`,
  same: (from: string) => `Không đổi so với ${from}`,
  broken: (from: string, why: string) => `Không so với ${from}: ${why}`,
  noPrevious: 'Không có số liệu năm trước để so sánh',
  bounds: 'Không so với năm trước: số công bố chỉ cho biết giới hạn hoặc đã làm tròn',
};

const enMovement: typeof viMovement = {
  moved: (amount, up, from) => `${up ? 'Up' : 'Down'} ${amount} on ${from}`,
  same: (from) => `Unchanged on ${from}`,
  broken: (from, why) => `Not compared with ${from}: ${why}`,
  noPrevious: 'No figure for the year before',
  bounds: 'Not compared with the year before: what was published is a limit or is rounded',
};

/** Pieces of the line on a change; numbers arrive as finished text. */
export const movementPhrases = { vi: viMovement, en: enMovement };

const viPlan = {
  implied: ' (suy ra)',
  moved: (amount: string, falling: boolean) => `${falling ? 'Giảm' : 'Tăng'} ${amount}`,
  planned: (label: string, amount: string, falling: boolean) => `${label} ${falling ? 'giảm' : 'tăng'} ${amount}`,
};

const enPlan: typeof viPlan = {
  implied: ' (implied)',
  moved: (amount, falling) => `${falling ? 'Down' : 'Up'} ${amount}`,
  planned: (label, amount, falling) => `${label}: ${falling ? 'down' : 'up'} ${amount}`,
};

/** Pieces of the line on a plan; numbers arrive as finished text. */
export const planPhrases = { vi: viPlan, en: enPlan };
