import { useId, useState } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { importDocumentWords } from '#i18n/words/import-document.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { useWriting } from '#ui/use-writing.ts';

import styles from './import-figures.module.css';

/** A workbook of the area's indicators to fill in, for a year of one's choice. */
export function TemplateDownload({ dataset, lastYear }: { readonly dataset: Dataset; readonly lastYear: number }) {
  const language = useI18n();
  const say = importDocumentWords[language.locale].template;
  const id = useId();
  const [year, setYear] = useState(lastYear + 1);
  const { writing, write } = useWriting();
  const isMaking = writing.kind === 'writing';
  const years = Array.from({ length: 8 }, (_, place) => lastYear + 2 - place);

  function download() {
    write(async () => {
      const { writeTemplate } = await import('#documents/import-template.ts');
      return { name: say.fileName(dataset.area.id, year), blob: await writeTemplate(dataset, year, language) };
    });
  }

  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id}>{say.title}</h2>
      <p className={styles['muted']}>{say.lead}</p>
      <div className={styles['row']}>
        <Select label={say.year} options={years.map((one) => ({ value: String(one), label: String(one) }))} value={String(year)} onChange={(value) => setYear(Number(value))} />
        <Button onClick={download} disabled={isMaking}>
          {isMaking ? say.making : say.download}
        </Button>
      </div>
      {writing.kind === 'failed' && <p role="alert">{say.failed}</p>}
    </section>
  );
}
