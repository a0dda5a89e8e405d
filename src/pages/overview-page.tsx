import { AreaNotices } from '#features/area-notices/area-notices.tsx';
import { Overview } from '#features/overview/overview.tsx';
import { DocumentTitle } from '#features/site-frame/document-title.tsx';
import { useI18n } from '#i18n/context.tsx';
import { deferred } from '#ui/deferred.tsx';

import { useFigures } from './use-figures.ts';

const OverviewActions = deferred(async () => (await import('./overview-actions.tsx')).OverviewActions);

/** `/`: how the year stands against its plans. */
export function OverviewPage() {
  const { words, text } = useI18n();
  const { dataset, setAside, freshness } = useFigures();
  return (
    <>
      <DocumentTitle>{`${words.overview.title} · ${text(dataset.area.name)}`}</DocumentTitle>
      <AreaNotices area={dataset.area} setAside={setAside} freshness={freshness} />
      <Overview dataset={dataset} exported={OverviewActions} />
    </>
  );
}
