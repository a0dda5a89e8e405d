import { bibliographyOrders, type BibliographyEntry } from '#domain/bibliography.ts';
import { sourceGrades } from '#domain/provenance.ts';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';
import { usePlace } from '#state/address-context.tsx';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Toolbar } from '#ui/toolbar.tsx';

import { formatChoice, type SourcesChoice } from './sources-choice.ts';

interface DocumentChoicesProps {
  /** All of them, before any filter. */
  readonly entries: readonly BibliographyEntry[];
  /** How many of them are left. */
  readonly asked: number;
  readonly choice: SourcesChoice;
}

/** What is looked for in the documents, of which grade they are, and their order. An opened document is closed by looking for others. */
export function DocumentChoices({ entries, asked, choice }: DocumentChoicesProps) {
  const say = sourcesWords[useI18n().locale];
  const { look, turn } = usePlace();
  const own = (part: Partial<SourcesChoice>) => ({ own: formatChoice({ ...choice, ...part }) });
  const counted = sourceGrades.map((grade) => ({ grade, count: entries.filter(({ source }) => source.grade === grade).length }));
  return (
    <Toolbar label={say.choices}>
      <TextField
        label={say.find}
        value={choice.find}
        onChange={(find) => {
          turn(own({ find, document: null }));
        }}
      />
      <Select
        label={say.grade}
        value={choice.grade ?? ''}
        options={[
          { value: '', label: say.anyGrade },
          ...counted.flatMap(({ grade, count }) => (count > 0 || grade === choice.grade ? [{ value: grade, label: say.graded(say.grades[grade], count) }] : [])),
        ]}
        onChange={(value) => {
          look(own({ grade: sourceGrades.find((grade) => grade === value) ?? null, document: null }));
        }}
      />
      <Select
        label={say.order}
        value={choice.order}
        options={bibliographyOrders.map((order) => ({ value: order, label: say.orders[order] }))}
        onChange={(order) => {
          look(own({ order }));
        }}
      />
      <output>{asked === 0 ? say.nothing : asked < entries.length && say.asked(asked, entries.length)}</output>
      {(choice.grade !== null || choice.find !== '') && <Button onClick={() => look(own({ grade: null, find: '' }))}>{say.clear}</Button>}
    </Toolbar>
  );
}
