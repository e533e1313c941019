import { Button, type ButtonProps } from '@mantine/core';
import { FolderDown } from 'lucide-react';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { type StoredFile, useSaveFile } from './use-save-file.ts';

type Props = Pick<ButtonProps, 'variant' | 'size'> & {
  readonly files: readonly StoredFile[];
  /** The name of the .zip, without its ending. */
  readonly name: string;
  /** What the button says, with the number of files; by default that it saves all. */
  readonly label?: 'ui.sign.save-leaving' | 'ui.sign.download-leaving';
  readonly autoFocus?: boolean;
};

/** Saves several files as one .zip, in which each has its own name. */
export function SaveAllButton({ files, name, label, autoFocus, ...look }: Props) {
  const say = useTranslate();
  const call = useCall();
  const { asks, write } = useSaveFile();
  const { busy, run } = useRunCommand();
  const save = () =>
    run(async () => {
      const packed = files.map((file) => ({ file: file.sha256, name: file.name }));
      await write(await call('files.pack', { name: `${name}.zip`, files: packed }));
    });
  return (
    <Button
      {...look}
      data-autofocus={autoFocus || undefined}
      loading={busy}
      leftSection={<FolderDown size={16} aria-hidden />}
      onClick={() => void save()}
    >
      {say(label ?? (asks ? 'ui.files.save-all' : 'ui.files.download-all'), { count: files.length })}
    </Button>
  );
}
