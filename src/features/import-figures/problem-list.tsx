import type { ImportProblem } from '#documents/import-problem.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Formatter } from '#i18n/format.ts';
import { importDocumentWords } from '#i18n/words/import-document.ts';
import { importProblemWords } from '#i18n/words/import-problems.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '#ui/data-table.tsx';

import styles from './import-figures.module.css';

const most = 200;

/** Every place of the file that was not read or looks odd, errors first. */
export function ProblemList({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { locale, format } = useI18n();
  const say = importProblemWords[locale].problems;
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const notices = problems.filter(({ severity }) => severity === 'notice');
  const shown = [...errors, ...notices].slice(0, most);
  const place = ({ sheet, cell }: ImportProblem) => (cell === '' ? `“${sheet}”` : importDocumentWords[locale].place(sheet, cell));
  return (
    <section className={styles['part']}>
      <h2>{say.title}</h2>
      <p>{[errors.length > 0 ? say.errors(format.number(errors.length, 0)) : '', notices.length > 0 ? say.notices(format.number(notices.length, 0)) : ''].filter(Boolean).join(' · ')}</p>
      <div className={styles['problems']}>
        <DataTable caption={say.title} captionHidden tall>
          <thead>
            <tr>
              <ColumnHead>{say.place}</ColumnHead>
              <ColumnHead>{say.found}</ColumnHead>
              <ColumnHead>{say.problem}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem) => (
              <tr key={`${problem.code} ${problem.sheet} ${problem.cell} ${problem.found}`}>
                <RowHead>{place(problem)}</RowHead>
                <Cell>{problem.found}</Cell>
                <Cell>
                  <strong>{say.kind[problem.severity]}</strong>
                  {`: ${say[problem.code](expectedIn(problem, format))}`}
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      {problems.length > most && <p>{say.more(format.number(problems.length - most, 0))}</p>}
    </section>
  );
}

/** What should stand there; a number as readers write it. */
function expectedIn({ code, expected }: ImportProblem, format: Formatter): string {
  return code === 'far-from-before' ? format.number(Number(expected), expected.split('.')[1]?.length ?? 0) : expected;
}
