import type { ListRequest } from '#documents/list-file.ts';
import { useI18n } from '#i18n/context.tsx';
import { exportWords } from '#i18n/words/export.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { useWriting } from '#ui/use-writing.ts';

import styles from './export.module.css';
import { WritingState } from './writing-state.tsx';

interface ListExportProps {
  /** Lined up when a file is asked for. */
  readonly list: () => ListRequest;
}

const formats = ['xlsx', 'csv'] as const;

/** Takes away what is listed in words. */
export function ListExport({ list }: ListExportProps) {
  const language = useI18n();
  const say = exportWords[language.locale];
  const { writing, write } = useWriting();
  return (
    <div className={styles['export']}>
      <Menu label={say.menu} isLong>
        {formats.map((format) => (
          <Button
            key={format}
            look="quiet"
            onClick={() => {
              write(async (run) => {
                const { listFile } = await import('#documents/list-file.ts');
                return listFile(list(), format, { language, run });
              });
            }}
          >
            {say.formats[format]}
          </Button>
        ))}
      </Menu>
      <WritingState writing={writing} />
    </div>
  );
}
