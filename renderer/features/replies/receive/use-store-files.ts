import { maxFileBytes } from '../../../../shared/api/client.ts';
import { useClient } from '../../../api/core-provider.tsx';
import { Problem, unwrapResult } from '../../../api/problem.ts';
import { useCall } from '../../../api/use-command.ts';
import { useNotice } from '../../../components/notice.tsx';
import { useTranslate } from '../../../components/use-translate.ts';

/** Stores files for a text, reports what was stored, and offers to undo it; each failure is reported separately. */
export function useStoreFiles(): (negotiation: string, files: readonly File[]) => Promise<void> {
  const client = useClient();
  const call = useCall();
  const notice = useNotice();
  const say = useTranslate();
  return async (negotiation, files) => {
    const kept: { readonly name: string; readonly record: string }[] = [];
    for (const file of files) {
      try {
        if (file.size > maxFileBytes) throw new Problem('too-large', file.name, { limit: maxFileBytes / 1024 / 1024 });
        const bytes = new Uint8Array(await file.arrayBuffer());
        const taken = unwrapResult(await client.receive(negotiation, file.name, bytes));
        if (taken.again) notice.done(say('ui.files.again', { name: taken.file.name }));
        else if (taken.record !== null) kept.push({ name: taken.file.name, record: taken.record });
      } catch (problem) {
        notice.failed(problem);
      }
    }
    if (kept.length === 0) return;
    notice.done(say('ui.files.kept', { names: kept.map(({ name }) => name), negotiation }), {
      undo: () => Promise.all(kept.map(({ record }) => call('records.undo', { negotiation, record }))),
    });
  };
}
