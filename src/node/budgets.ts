import { budgetTable } from './budget-table.ts';
import { weigh } from './weigh.ts';

const rows = await Promise.all(
  budgetTable.map(async ({ name, limit, weighed }) => {
    const weight = await weigh('dist', weighed).catch((error: unknown) => ({ kind: 'fault', reason: String(error) }) as const);
    const isKept = weight.kind === 'bytes' && weight.bytes <= limit;
    return { budget: name, bytes: weight.kind === 'bytes' ? weight.bytes : weight.reason, limit, ok: isKept ? 'yes' : 'NO' };
  }),
);

const columns = ['budget', 'bytes', 'limit', 'ok'] as const;
const lines = [Object.fromEntries(columns.map((column) => [column, column])), ...rows].map((row) =>
  columns.map((column, index) => pad(String(row[column]), index)).join('  '),
);
process.stdout.write(`${lines.join('\n')}\n`);
if (rows.some(({ ok }) => ok === 'NO')) process.exitCode = 1;

function pad(text: string, column: number): string {
  return column === 1 || column === 2 ? text.padStart(12) : text.padEnd(26);
}
