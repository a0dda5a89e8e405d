import type { ReactNode } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { AreaNotices } from '#features/area-notices/area-notices.tsx';
import { DocumentTitle } from '#features/site-frame/document-title.tsx';
import { Waiting } from '#features/site-frame/waiting.tsx';
import { useI18n } from '#i18n/context.tsx';

import { useFigures } from './use-figures.ts';

interface AreaPageProps {
  readonly title: string;
  readonly children: (dataset: Dataset) => ReactNode;
}

/** A page about all figures of an area, headed by what concerns every one of them; waits where only an excerpt is here. */
export function AreaPage({ title, children }: AreaPageProps) {
  const { text } = useI18n();
  const { dataset, setAside, freshness, excerpt, error } = useFigures();
  if (excerpt && error) throw error;
  if (excerpt) return <Waiting />;
  return (
    <>
      <DocumentTitle>{`${title} · ${text(dataset.area.name)}`}</DocumentTitle>
      <AreaNotices area={dataset.area} setAside={setAside} freshness={freshness} />
      {children(dataset)}
    </>
  );
}
