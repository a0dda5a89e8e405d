import { useQuery, useQueryClient } from '@tanstack/react-query';

import { draftQuery, putDraft } from '#data/draft-store.ts';
import type { Draft } from '#data/draft.ts';
import { datasetQuery } from '#data/queries.ts';
import { useI18n } from '#i18n/context.tsx';
import { draftWords } from '#i18n/words/draft.ts';
import { useSite } from '#state/site.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

import styles from './draft-bar-on-demand.module.css';

/** Brings the area's draft from the device and says on every page, always in sight, that it is looked at or at hand; removing can be undone. */
export function DraftBar({ area }: { readonly area: string }) {
  const { locale } = useI18n();
  const { endpoint } = useSite();
  const client = useQueryClient();
  const { data: draft } = useQuery(draftQuery(endpoint, area));
  const { data: published } = useQuery({ ...datasetQuery(endpoint, area), enabled: false });
  const say = draftWords[locale];
  if (!draft) return null;

  const put = (next: Draft | null) => () => {
    void putDraft(client, endpoint, { area, draft: next });
  };
  const isShown = draft.mark === 'shown';
  const isOutdated = published !== undefined && published.dataset.updated !== draft.basedOn;
  return (
    <section aria-label={say.label} className={styles['bar']}>
      {draft.mark === 'removed' ? (
        <Banner
          tone="info"
          live
          actions={
            <>
              <Button look="quiet" onClick={put(null)}>
                {say.forget}
              </Button>
              {/* Where removing stood a moment ago, so that a second press takes nothing away for good. */}
              <Button onClick={put({ ...draft, mark: 'shown' })}>{say.undo}</Button>
            </>
          }
        >
          {say.removed}
        </Banner>
      ) : (
        <Banner
          tone="warning"
          live
          actions={
            <>
              <Button onClick={put({ ...draft, mark: isShown ? 'hidden' : 'shown' })}>{isShown ? say.hide : say.show}</Button>
              <Button look="quiet" onClick={put({ ...draft, mark: 'removed' })}>
                {say.remove}
              </Button>
            </>
          }
        >
          {isShown ? say.shown : say.hidden}
          {isOutdated && ` ${say.outdated}`}
        </Banner>
      )}
    </section>
  );
}
