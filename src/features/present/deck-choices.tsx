import { yearsOf } from '#domain/coverage.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';
import { useAddress } from '#state/address-context.tsx';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { Toolbar } from '#ui/toolbar.tsx';

import { PresenterRefused } from './presenter-refused.tsx';
import { formatShow } from './show-address.ts';
import { useSideEffects } from './use-side-effects.ts';

interface DeckChoicesProps {
  readonly dataset: Dataset;
  readonly year: number;
}

/** Which year, against whose plans; and off it goes. */
export function DeckChoices({ dataset, year }: DeckChoicesProps) {
  const { words, locale, text } = useI18n();
  const say = presentWords[locale];
  const { address, look } = useAddress();
  const { act, refused } = useSideEffects(() => null);
  const span = yearsOf(dataset) ?? { first: year, last: year };
  const [first, last] = [Math.min(span.first, year), Math.max(span.last, year)];
  const years = Array.from({ length: last - first + 1 }, (_, place) => String(last - place));

  return (
    <>
      <Toolbar label={say.choices}>
        <Select
          label={say.year}
          options={years.map((value) => ({ value, label: value }))}
          value={String(year)}
          onChange={(value) => {
            look({ year: Number(value) });
          }}
        />
        <Select
          label={words.indicator.issuer}
          options={[{ value: '', label: words.indicator.anyIssuer }, ...dataset.issuers.map(({ id, name }) => ({ value: id, label: text(name) }))]}
          value={address.view.issuer ?? ''}
          onChange={(issuer) => {
            look({ issuer: issuer || null });
          }}
        />
        <Button
          look="primary"
          onClick={() => {
            look({ year, own: formatShow({ slide: 1, role: 'hall' }) });
          }}
        >
          {`▶ ${say.start}`}
        </Button>
        <Button
          onClick={() => {
            act('presenter');
          }}
        >
          {say.openPresenter}
        </Button>
      </Toolbar>
      {refused !== null && <PresenterRefused address={refused} />}
    </>
  );
}
