import { useI18n } from '#i18n/context.tsx';
import { exportWords } from '#i18n/words/export.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';

import styles from './export.module.css';
import { useWriting } from './use-writing.ts';
import { WritingState } from './writing-state.tsx';

const loadWriter = async () => import('#documents/list-file.ts');

/** What a screen lists in words, as the code that writes files takes it. */
type List = Parameters<Awaited<ReturnType<typeof loadWriter>>['listFile']>[0];

interface ListExportProps {
  /** Lined up when a file is asked for. */
  readonly list: () => List;
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
                const { listFile } = await loadWriter();
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
