import { Button, Text } from '@mantine/core';
import { FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { EmptyState } from '../../components/loading-states.tsx';
import { useFileField } from '../../components/use-file-field.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { VerifiedFile } from './verified-file.tsx';
import styles from './verify.module.css';

/** The key distinguishes a file that is added twice. */
type FileToVerify = { readonly key: number; readonly file: File };

/** Compares dropped or chosen files with everything exported from this store. None of them is stored. */
export function VerifyFiles() {
  const say = useTranslate();
  const [files, setFiles] = useState<readonly FileToVerify[]>([]);
  const next = useRef(0);
  const [over, setOver] = useState(false);
  const add = (more: readonly File[]) => {
    const given = more.map((file) => {
      next.current += 1;
      return { key: next.current, file };
    });
    setFiles((all) => [...given, ...all]);
  };
  const { field, chooseFiles } = useFileField(add);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same for the keyboard
    <div
      data-takes-files
      className={styles.all}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add([...event.dataTransfer.files]);
      }}
    >
      <div className={styles.drop} data-over={over || undefined}>
        <Text>{say('ui.verify.drop')}</Text>
        {field}
        <Button leftSection={<FolderOpen size={16} aria-hidden />} onClick={chooseFiles}>
          {say('ui.verify.choose')}
        </Button>
      </div>
      {files.length === 0 ? (
        <EmptyState title={say('ui.verify.none')}>{say('ui.verify.none-about')}</EmptyState>
      ) : (
        files.map(({ key, file }) => <VerifiedFile key={key} id={key} file={file} />)
      )}
    </div>
  );
}
