import { type ReactNode, useState } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { copyText } from './copy-text.ts';
import { Glyph } from './glyph.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

interface CopyButtonProps {
  /** What goes to the clipboard. */
  readonly text: string;
  readonly copiedLabel: string;
  readonly failedLabel: string;
  readonly look?: ButtonLook;
  readonly children: ReactNode;
}

/** Copies a text and says so, to eyes in its own face and to ears in a live region. */
export function CopyButton({ text, copiedLabel, failedLabel, look = 'plain', children }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean } | null>(null);
  const current = outcome?.of === text ? outcome : null;
  const said = current === null ? '' : current.copied ? copiedLabel : failedLabel;
  return (
    <>
      <Button
        look={look}
        onClick={() => {
          void copyText(text).then((copied) => setOutcome({ of: text, copied }));
        }}
      >
        <Glyph shape="copy" />
        <span>{current === null ? children : said}</span>
      </Button>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </>
  );
}
