import { Suspense, useState } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { shareWords } from '#i18n/words/share.ts';
import { Button } from '#ui/button.tsx';
import { Glyph } from '#ui/glyph.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import type { Make } from '#ui/use-writing.ts';

import { TrajectorySheet } from './trajectory-sheet-later.ts';

interface CopyPictureProps {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
}

/** Puts the picture with title, caveats and sources on the clipboard, as the exported file has it. */
export function CopyPicture({ dataset, trajectory }: CopyPictureProps) {
  const { locale } = useI18n();
  const say = shareWords[locale];
  const [isDrawing, setIsDrawing] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly of: Trajectory; readonly copied: boolean } | null>(null);
  const said = outcome?.of !== trajectory ? '' : outcome.copied ? say.copied : say.pictureFailed;

  return (
    <>
      <Button look="quiet" onClick={() => setIsDrawing(true)}>
        <Glyph shape="copy" />
        <span>{said === '' ? say.picture : said}</span>
      </Button>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
      {isDrawing && (
        <Suspense fallback={null}>
          <TrajectorySheet
            dataset={dataset}
            trajectory={trajectory}
            asked={{
              format: 'png',
              onMake: (make) => {
                setIsDrawing(false);
                void copied(make).then((isCopied) => setOutcome({ of: trajectory, copied: isCopied }));
              },
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** False where the browser keeps pictures from its clipboard, as on a page without https. */
async function copied(make: Make): Promise<boolean> {
  try {
    const { blob } = await make({ signal: new AbortController().signal, onProgress: () => undefined });
    await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
    return true;
  } catch {
    return false;
  }
}
