import { yearsOf } from '#domain/coverage.ts';
import type { Annex } from '#domain/annex.ts';
import type { Dataset } from '#domain/dataset.ts';
import { sourceGrades } from '#domain/provenance.ts';
import { useI18n } from '#i18n/context.tsx';
import { annexWords } from '#i18n/words/annex.ts';
import { useAddress } from '#state/address-context.tsx';
import { Select } from '#ui/select.tsx';
import { Toolbar } from '#ui/toolbar.tsx';

import { formatChoice, results, type AnnexChoice } from './annex-choice.ts';

interface AnnexControlsProps {
  readonly dataset: Dataset;
  readonly annex: Annex;
  readonly choice: AnnexChoice;
}

/** The year, whose plan judges, and what is left out. */
export function AnnexControls({ dataset, annex, choice }: AnnexControlsProps) {
  const { locale, text, words } = useI18n();
  const { look } = useAddress();
  const say = annexWords[locale];
  const own = (part: Partial<AnnexChoice>) => {
    look({ own: formatChoice({ ...choice, ...part }) });
  };
  const judging = new Set(annex.groups.flatMap(({ lines }) => lines.flatMap(({ assessment }) => assessment.comparison?.plan.issuer ?? [])));
  const names = annex.issuers.filter(({ id }) => judging.has(id)).map(({ name }) => text(name));
  const automatic = annex.issuer !== null || names.length === 0 ? words.indicator.anyIssuer : words.overview.automaticIssuer(names.join(', '));
  const any = { value: '', label: say.all };

  return (
    <Toolbar label={say.controls}>
      <Select
        label={say.year}
        options={yearsIn(dataset, annex.year).map((year) => ({ value: String(year), label: String(year) }))}
        value={String(annex.year)}
        onChange={(year) => {
          look({ year: Number(year) });
        }}
      />
      <Select
        label={say.issuer}
        options={[{ value: '', label: automatic }, ...dataset.issuers.map(({ id, name }) => ({ value: id, label: text(name) }))]}
        value={annex.issuer ?? ''}
        onChange={(issuer) => {
          look({ issuer: issuer || null });
        }}
      />
      <Select
        label={say.verdict}
        options={[any, ...results.map((result) => ({ value: result, label: result === 'known' ? say.known : say.standings[result] }))]}
        value={choice.verdict ?? ''}
        onChange={(value) => {
          own({ verdict: results.find((result) => result === value) ?? null });
        }}
      />
      {annex.groups.length > 1 && (
        <Select
          label={say.group}
          options={[any, ...annex.groups.map(({ group }) => ({ value: group.id, label: text(group.title) }))]}
          value={choice.group ?? ''}
          onChange={(group) => {
            own({ group: group || null });
          }}
        />
      )}
      <Select
        label={say.grade}
        options={[any, ...sourceGrades.map((grade) => ({ value: grade, label: say.grades[grade] }))]}
        value={choice.grade ?? ''}
        onChange={(value) => {
          own({ grade: sourceGrades.find((grade) => grade === value) ?? null });
        }}
      />
    </Toolbar>
  );
}

/** The newest first; the chosen one also where nothing is known of it. */
function yearsIn(dataset: Dataset, chosen: number): readonly number[] {
  const span = yearsOf(dataset);
  const years = span === null ? [] : Array.from({ length: span.last - span.first + 1 }, (_, place) => span.last - place);
  return years.includes(chosen) ? years : [...years, chosen].sort((a, b) => b - a);
}
