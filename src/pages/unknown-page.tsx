import { NotFound } from '#features/site-frame/not-found.tsx';
import { useI18n } from '#i18n/context.tsx';

/** Any address that is no page. */
export function UnknownPage() {
  const { words } = useI18n();
  return <NotFound>{words.states.notFoundBody}</NotFound>;
}
