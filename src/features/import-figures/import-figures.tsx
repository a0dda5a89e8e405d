import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { draftInCache } from '#data/draft.ts';
import { datasetQuery } from '#data/queries.ts';
import type { Received } from '#data/received.ts';
import { yearsOf } from '#domain/coverage.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { draftWords } from '#i18n/words/draft.ts';
import { importWords } from '#i18n/words/import-figures.ts';
import { useSite } from '#state/site.tsx';
import { Banner } from '#ui/banner.tsx';

import { DraftCard } from './draft-card.tsx';
import { FileChoice } from './file-choice.tsx';
import styles from './import-figures.module.css';
import { Review } from './review.tsx';
import { takeFocus } from './take-focus.ts';
import { TemplateDownload } from './template-download.tsx';
import { useImport } from './use-import.ts';

/** From a file of an office to a draft that can be looked at everywhere, and to the file that is published. */
export function ImportFigures({ dataset: { area } }: { readonly dataset: Dataset }) {
  const { locale, text } = useI18n();
  const say = importWords[locale];
  const { endpoint } = useSite();
  const client = useQueryClient();
  const { data: published } = useSuspenseQuery(datasetQuery(endpoint, area.id));
  const { data: kept } = useQuery(draftInCache(endpoint, area.id));
  const draft = kept != null && kept.mark !== 'removed' ? kept : null;
  const base = draft?.received.dataset ?? published.dataset;
  const { stage, open, stop, restart, finish } = useImport(base);
  const [told, setTold] = useState<'accepted' | 'not-kept' | null>(null);

  async function accept(received: Received) {
    const { draftOf, putDraft } = await import('#data/draft-store.ts');
    const { name } = published.dataset.area;
    const shownName = { vi: draftWords.vi.areaName(name.vi), en: draftWords.en.areaName(name.en) };
    const made = draftOf(received, { name: shownName, mark: 'shown', at: Date.now(), basedOn: published.dataset.updated });
    finish();
    setTold((await putDraft(client, endpoint, { area: area.id, draft: made })) ? 'accepted' : 'not-kept');
  }

  return (
    <div className={styles['page']}>
      <header>
        <h1>{`${say.title} · ${text(published.dataset.area.name)}`}</h1>
        <p className={styles['muted']}>{say.lead}</p>
      </header>
      {told !== null && stage.kind === 'choosing' && (
        <div ref={takeFocus} tabIndex={-1} className={styles['read']}>
          <Banner tone="info" live>
            {told === 'accepted' ? say.accepted : say.keepFailed}
          </Banner>
        </div>
      )}
      {draft !== null && <DraftCard draft={draft} />}
      {stage.kind === 'read' ? (
        <Review stage={stage} base={base} published={published.dataset} onAccept={(received) => void accept(received)} onRestart={restart} />
      ) : (
        <>
          <FileChoice
            stage={stage}
            onFile={(file) => {
              setTold(null);
              open(file);
            }}
            onStop={stop}
          />
          <TemplateDownload dataset={published.dataset} lastYear={yearsOf(published.dataset)?.last ?? 2025} />
        </>
      )}
    </div>
  );
}
