import { useId, useState } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { importDocumentWords } from '#i18n/words/import-document.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';
import { Select } from '#ui/select.tsx';

import styles from './import-figures.module.css';

/** A workbook of the area's indicators to fill in, for a year of one's choice. */
export function TemplateDownload({ dataset, lastYear }: { readonly dataset: Dataset; readonly lastYear: number }) {
  const language = useI18n();
  const say = importDocumentWords[language.locale].template;
  const id = useId();
  const [year, setYear] = useState(lastYear + 1);
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const years = Array.from({ length: 8 }, (_, place) => lastYear + 2 - place);

  async function download() {
    setState('making');
    try {
      const { writeTemplate } = await import('#documents/import-template.ts');
      saveFile({ name: say.fileName(dataset.area.id, year), blob: await writeTemplate(dataset, year, language) });
      setState('idle');
    } catch {
      setState('failed');
    }
  }

  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id}>{say.title}</h2>
      <p className={styles['muted']}>{say.lead}</p>
      <div className={styles['row']}>
        <Select label={say.year} options={years.map((one) => ({ value: String(one), label: String(one) }))} value={String(year)} onChange={(value) => setYear(Number(value))} />
        <Button onClick={() => void download()} disabled={state === 'making'}>
          {state === 'making' ? say.making : say.download}
        </Button>
      </div>
      {state === 'failed' && <p role="alert">{say.failed}</p>}
    </section>
  );
}
