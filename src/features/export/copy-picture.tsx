import { useState } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { shareWords } from '#i18n/words/share.ts';
import { Button } from '#ui/button.tsx';
import { Glyph } from '#ui/glyph.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import type { Make } from '#ui/use-writing.ts';

import { drawTrajectory } from './draw-trajectory.tsx';
import { useSheet } from './use-sheet.ts';

interface CopyPictureProps {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
}

/** Puts the picture with title, caveats and sources on the clipboard, as the exported file has it. */
export function CopyPicture({ dataset, trajectory }: CopyPictureProps) {
  const { locale } = useI18n();
  const say = shareWords[locale];
  const { sheet, drawn } = useSheet();
  const [outcome, setOutcome] = useState<{ readonly of: Trajectory; readonly copied: boolean } | null>(null);
  const said = outcome?.of !== trajectory ? '' : outcome.copied ? say.copied : say.pictureFailed;

  async function copy() {
    const copied = await isCopied(async () => drawn(await drawTrajectory({ dataset, trajectory, format: 'png' })));
    setOutcome({ of: trajectory, copied });
  }

  return (
    <>
      <Button look="quiet" onClick={() => void copy()}>
        <Glyph shape="copy" />
        <span>{said === '' ? say.picture : said}</span>
      </Button>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
      {sheet}
    </>
  );
}

/** False where the picture cannot be drawn, or the browser keeps pictures from its clipboard, as on a page without https. */
async function isCopied(draw: () => Promise<Make>): Promise<boolean> {
  try {
    const make = await draw();
    const { blob } = await make({ signal: new AbortController().signal, onProgress: () => undefined });
    await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
    return true;
  } catch {
    return false;
  }
}
