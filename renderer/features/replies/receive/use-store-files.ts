import { useClient } from '../../../api/core-provider.tsx';
import { useCall } from '../../../api/use-command.ts';
import { useRunCommand } from '../../../api/use-run-command.ts';
import { useNotice } from '../../../components/notice.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { uploadFile } from '../../files/upload-file.ts';

/** Stores files for a text, reports what was stored, and offers to undo it; each failure is reported separately. */
export function useStoreFiles(): (negotiation: string, files: readonly File[]) => Promise<void> {
  const client = useClient();
  const call = useCall();
  const notice = useNotice();
  const { run } = useRunCommand();
  const say = useTranslate();
  return async (negotiation, files) => {
    const kept: { readonly name: string; readonly record: string }[] = [];
    for (const file of files)
      await run(async () => {
        const taken = await uploadFile(client, negotiation, file);
        if (taken.again) notice.done(say('ui.files.again', { name: taken.file.name }));
        else if (taken.record !== null) kept.push({ name: taken.file.name, record: taken.record });
      });
    if (kept.length === 0) return;
    notice.done(say('ui.files.kept', { names: kept.map(({ name }) => name), negotiation }), {
      undo: () => Promise.all(kept.map(({ record }) => call('records.undo', { negotiation, record }))),
    });
  };
}
