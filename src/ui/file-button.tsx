import buttonStyles from './button.module.css';
import styles from './file-button-on-demand.module.css';

interface FileButtonProps {
  /** What may be chosen, as the `accept` of a file field has it. */
  readonly accept: string;
  readonly children: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file, in our own words: those of the platform's file field follow the language of the browser. The same file can be chosen twice. */
export function FileButton({ accept, children, onFile }: FileButtonProps) {
  return (
    <label className={`${buttonStyles['button']} ${styles['field']}`}>
      {children}
      <input
        type="file"
        accept={accept}
        title={children}
        className={styles['input']}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
