import { AreaNotices } from '#features/area-notices/area-notices.tsx';
import { IndicatorView } from '#features/indicator/indicator-view.tsx';
import { DocumentTitle } from '#features/site-frame/document-title.tsx';
import { Waiting } from '#features/site-frame/waiting.tsx';
import { useI18n } from '#i18n/context.tsx';
import type { Page } from '#state/address.ts';
import { deferred } from '#ui/deferred.tsx';

import { useFigures } from './use-figures.ts';

const NotFound = deferred(async () => (await import('#features/site-frame/not-found.tsx')).NotFound);
const WhatIf = deferred(async () => (await import('#features/what-if/what-if.tsx')).WhatIf);
const IndicatorActions = deferred(async () => (await import('./indicator-actions.tsx')).IndicatorActions);

/** `/indicators/:id`: everything about one indicator. */
export function IndicatorPage({ page }: { readonly page: Page }) {
  const { words, text } = useI18n();
  const { dataset, setAside, freshness, excerpt, error } = useFigures();
  if (excerpt && error) throw error;
  if (excerpt) return <Waiting />;

  const indicator = page.kind === 'indicator' ? dataset.indicators.find(({ id }) => id === page.id) : undefined;
  if (!indicator) return <NotFound>{words.states.indicatorNotFound}</NotFound>;
  return (
    <>
      <DocumentTitle>{`${text(indicator.title)} · ${text(dataset.area.name)}`}</DocumentTitle>
      <AreaNotices area={dataset.area} setAside={setAside} freshness={freshness} />
      <IndicatorView dataset={dataset} indicator={indicator} trial={WhatIf} exported={IndicatorActions} />
    </>
  );
}
