import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './stored-file.module.css';
import { type StoredFile, useSaveFile } from './use-save-file.ts';

/** A list of `StoredFileRow`. */
export function StoredFileList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.files}>{children}</ul>;
}

type RowProps = {
  readonly file: StoredFile;
  /** What is said of the file. */
  readonly children: ReactNode;
};

/** A file of the store, with the button that saves it. */
export function StoredFileRow({ file, children }: RowProps) {
  const say = useTranslate();
  const { asks, save } = useSaveFile();
  return (
    <li className={styles.file}>
      <div>{children}</div>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<Download size={15} aria-hidden />}
        aria-label={say(asks ? 'ui.files.save-named' : 'ui.files.download-named', { name: file.name })}
        onClick={() => void save(file)}
      >
        {say(asks ? 'ui.export.save-as' : 'ui.export.download')}
      </Button>
    </li>
  );
}
