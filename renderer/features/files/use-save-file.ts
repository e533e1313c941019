import type { Output } from '../../../shared/api/commands.ts';
import { useClient } from '../../api/core-provider.tsx';
import { unwrapResult } from '../../api/problem.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

type StoredFile = Output<'exports.make'>['file'];

/** Saves a stored file: the desktop asks where, a browser downloads it. `asks` tells which; failures become notices. */
export function useSaveFile(): { readonly asks: boolean; readonly save: (file: StoredFile) => Promise<boolean> } {
  const client = useClient();
  const notice = useNotice();
  const { run } = useRunCommand();
  const say = useTranslate();
  const save = ({ name, sha256 }: StoredFile) =>
    run(async () => {
      if (client.saveAs === null) {
        downloadFile(name, unwrapResult(await client.file(sha256)));
        notice.done(say('ui.files.downloaded', { name }));
      } else {
        const { path } = unwrapResult(await client.saveAs(name, sha256));
        if (path !== null) notice.done(say('ui.files.saved', { path }));
      }
    });
  return { asks: client.saveAs !== null, save };
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
