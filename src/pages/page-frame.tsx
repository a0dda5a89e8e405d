import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { memo, type ComponentProps, type ReactNode } from 'react';

import { AreaSwitch } from '#features/site-frame/area-switch.tsx';
import { SiteFooter } from '#features/site-frame/site-footer.tsx';
import { SiteHeader } from '#features/site-frame/site-header.tsx';
import { Waiting } from '#features/site-frame/waiting.tsx';
import { useI18n } from '#i18n/context.tsx';
import { useNextPlace, usePlace } from '#state/address-context.tsx';
import { defaultView, formatAddress } from '#state/address.ts';
import { Boundary } from '#ui/boundary.tsx';
import { Button } from '#ui/button.tsx';
import { deferred } from '#ui/deferred.tsx';
import { Dispensable } from '#ui/dispensable.tsx';
import { SkipLink } from '#ui/visually-hidden.tsx';

import styles from './page-frame.module.css';
import { useFigures } from './use-figures.ts';

interface PageFrameProps {
  /** True where nothing may stand around the page. */
  readonly bare: boolean;
  readonly children: ReactNode;
}

/** What stands around every page, and the one place where waiting and failing are dealt with. */
export const PageFrame = memo(({ bare, children }: PageFrameProps) => {
  const { words } = useI18n();
  const { locale, area, page } = usePlace();
  const { reset } = useQueryErrorResetBoundary();
  const place = formatAddress({ locale, area, page, view: defaultView });

  const main = (
    <MainRegion>
      <Boundary resetKey={place} onRetry={reset} fallback={<Waiting />} renderError={(error, retry) => <Failed error={error} retry={retry} />}>
        {children}
      </Boundary>
    </MainRegion>
  );
  if (bare) return main;

  return (
    <>
      <SkipLink href="#main">{words.shell.skip}</SkipLink>
      <SiteHeader
        area={
          <Boundary resetKey={place} fallback={words.product} renderError={() => words.product}>
            <AreaSwitch />
          </Boundary>
        }
        indicators={
          <Dispensable resetKey={place}>
            <FramedIndicatorMenu />
          </Dispensable>
        }
        search={
          <Dispensable>
            <SearchButton />
          </Dispensable>
        }
      />
      {main}
      <Dispensable resetKey={place}>
        <FramedFooter />
      </Dispensable>
      <Dispensable resetKey={place}>
        <PageEnd />
      </Dispensable>
    </>
  );
});

/** What is said about a failure, as far as it can be: where not even its code can be fetched, in the shortest words. */
function Failed(failure: ComponentProps<typeof Failure>) {
  const { failed, retry } = useI18n().words.states;
  const inShort = () => (
    <p role="alert">
      {failed} <Button onClick={failure.retry}>{retry}</Button>
    </p>
  );
  return (
    <Boundary fallback={null} renderError={inShort}>
      <Failure {...failure} />
    </Boundary>
  );
}

/** Knows alone that another page is being prepared, so that nothing else is drawn again for it. */
function MainRegion({ children }: { readonly children: ReactNode }) {
  const isPending = useNextPlace() !== null;
  return (
    <main id="main" tabIndex={-1} aria-busy={isPending} className={isPending ? `${styles['main']} ${styles['pending']}` : styles['main']}>
      {children}
    </main>
  );
}

/** What is said about the product itself and what this device holds concern no figure, so they come last; with them what paper needs. */
const PageEnd = deferred(async () => (await import('./page-end.tsx')).PageEnd);

const Failure = deferred(async () => (await import('#features/site-frame/failure.tsx')).Failure);

/** Links work as they stand in the page, so their code may follow. */
const IndicatorMenu = deferred(async () => (await import('#features/site-frame/indicator-menu.tsx')).IndicatorMenu);

const SearchButton = deferred(async () => (await import('#features/search/search-button.tsx')).SearchButton);

function FramedIndicatorMenu() {
  return <IndicatorMenu dataset={useFigures().dataset} />;
}

function FramedFooter() {
  return <SiteFooter dataset={useFigures().dataset} />;
}
