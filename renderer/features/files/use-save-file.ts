import type { Output } from '../../../shared/api/commands.ts';
import { useClient } from '../../api/core-provider.tsx';
import { unwrapResult } from '../../api/problem.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

export type StoredFile = Output<'exports.make'>['file'];

type SaveFile = {
  /** Whether a person is asked where to save. */
  readonly asks: boolean;
  /** Saves a file and reports it. False if the person chose no place. Throws a Problem. */
  readonly write: (file: StoredFile) => Promise<boolean>;
  /** The same, but failures become notices: resolves to false. */
  readonly save: (file: StoredFile) => Promise<boolean>;
};

/** Saves a stored file: the desktop asks where, a browser downloads it. */
export function useSaveFile(): SaveFile {
  const client = useClient();
  const notice = useNotice();
  const { run } = useRunCommand();
  const say = useTranslate();
  const write = async ({ name, sha256 }: StoredFile) => {
    if (client.saveAs === null) {
      downloadFile(name, unwrapResult(await client.file(sha256)));
      notice.done(say('ui.files.downloaded', { name }));
      return true;
    }
    const { path } = unwrapResult(await client.saveAs(name, sha256));
    if (path !== null) notice.done(say('ui.files.saved', { path }));
    return path !== null;
  };
  const save = async (file: StoredFile) => {
    let written = false;
    await run(async () => {
      written = await write(file);
    });
    return written;
  };
  return { asks: client.saveAs !== null, write, save };
}

function downloadFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the URL after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
