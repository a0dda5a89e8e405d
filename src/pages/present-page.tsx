import { AreaNotices } from '#features/area-notices/area-notices.tsx';
import { PortableDownload } from '#features/portable/portable-download.tsx';
import { PptxDownload } from '#features/pptx-download/pptx-download.tsx';
import { Present } from '#features/present/present.tsx';
import { DocumentTitle } from '#features/site-frame/document-title.tsx';
import { Waiting } from '#features/site-frame/waiting.tsx';
import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';
import { useAddress } from '#state/address-context.tsx';
import { isShow } from '#state/address.ts';

import { useFigures } from './use-figures.ts';

/** `/present`: the figures as slides, arranged in the frame or shown without anything around them. */
export function PresentPage() {
  const { locale, text } = useI18n();
  const { address } = useAddress();
  const { dataset, setAside, freshness, excerpt, error } = useFigures();
  if (excerpt && error) throw error;
  if (excerpt) return <Waiting />;
  return (
    <>
      <DocumentTitle>{`${presentWords[locale].title} · ${text(dataset.area.name)}`}</DocumentTitle>
      {!isShow(address) && <AreaNotices area={dataset.area} setAside={setAside} freshness={freshness} />}
      <Present dataset={dataset} />
      {!isShow(address) && <PptxDownload dataset={dataset} />}
      {!isShow(address) && <PortableDownload />}
    </>
  );
}
