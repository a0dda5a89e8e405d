import { PaperFoot } from '#features/paper/paper-foot.tsx';
import { FrameFoot } from '#features/site-frame/frame-foot.tsx';
import { Boundary } from '#ui/boundary.tsx';

import { useFigures } from './use-figures.ts';

/** What no page waits for: notices about the product, and what a page needs on paper. */
export function PageEnd() {
  return (
    <>
      <FrameFoot />
      <Boundary fallback={null} renderError={() => null}>
        <FramedPaperFoot />
      </Boundary>
    </>
  );
}

function FramedPaperFoot() {
  return <PaperFoot dataset={useFigures().dataset} />;
}
