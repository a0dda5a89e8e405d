import type { Indicator } from '#domain/indicator.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { compareWords } from '#i18n/words/compare.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

import type { PanelSetting } from './panel-name.ts';
import { RemovePanel } from './remove-panel.tsx';
import type { PanelApart } from './use-compared.ts';
import styles from './compare.module.css';

interface PanelApartProps {
  readonly apart: PanelApart;
  readonly setting: PanelSetting;
}

/** Stands in the place of a panel while its figures are on their way, could not be had, or lack what was chosen. */
export function PanelApartNote({ apart: { key, name, problem }, apart, setting }: PanelApartProps) {
  const language = useI18n();
  const { words, text } = language;
  const sentence = apartSentence(apart, setting.subject, language);
  if (problem.kind === 'waiting') return <Skeleton label={sentence} shape="card" />;
  return (
    <div className={styles['apart']}>
      <Banner
        tone={problem.kind === 'failed' ? 'warning' : 'info'}
        live={problem.kind === 'failed'}
        actions={
          <>
            {problem.kind === 'failed' && <Button onClick={problem.retry}>{words.states.retry}</Button>}
            <RemovePanel id={key} name={text(name)} chosen={setting.chosen} />
          </>
        }
      >
        {sentence}
      </Banner>
    </div>
  );
}

/** The same as the head of its column. */
export function ApartHead({ apart, subject }: { readonly apart: PanelApart; readonly subject: Indicator | null }) {
  const language = useI18n();
  const { text, words } = language;
  const { name, problem } = apart;
  return (
    <>
      <span>{text(name)}</span>
      <span className={styles['rule']}>{apartSentence(apart, subject, language)}</span>
      {problem.kind === 'failed' && <Button onClick={problem.retry}>{words.states.retry}</Button>}
    </>
  );
}

/** Why a chosen panel is not shown. */
function apartSentence({ name, problem }: PanelApart, subject: Indicator | null, { locale, text }: Language): string {
  const say = compareWords[locale];
  switch (problem.kind) {
    case 'waiting':
      return say.waiting(text(name));
    case 'failed':
      return say.failed(text(name));
    case 'no-indicator':
    case 'set-aside': {
      const title = subject === null ? '' : text(subject.title);
      return problem.kind === 'set-aside' ? say.setAside(text(name), title) : say.noIndicator(text(name), title);
    }
    case 'no-series':
      return say.noSeries(text(name));
    case 'no-area':
      return say.noArea(text(name));
  }
}
