import { useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import { useNotice } from '../../components/notice.tsx';
import { useSaveFile } from './use-save-file.ts';

type FileResult = { readonly file: Output<'exports.make'>['file'] };

/** Generates a file and saves it; failures become notices. `busy` is true while it is generated. */
export function useMakeFile() {
  const notice = useNotice();
  const { asks, save } = useSaveFile();
  const [busy, setBusy] = useState(false);
  const make = async (work: () => Promise<FileResult>) => {
    setBusy(true);
    try {
      await save((await work()).file);
    } catch (problem) {
      notice.failed(problem);
    }
    setBusy(false);
  };
  return { asks, busy, make };
}
