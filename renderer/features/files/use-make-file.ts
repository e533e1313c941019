import type { Output } from '../../../shared/api/commands.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useSaveFile } from './use-save-file.ts';

type FileResult = { readonly file: Output<'exports.make'>['file'] };

/** Generates a file and saves it; resolves to true once it is saved. `busy` is true meanwhile. */
export function useMakeFile() {
  const { asks, write } = useSaveFile();
  const { busy, run } = useRunCommand();
  const make = async (work: () => Promise<FileResult>) => {
    let written = false;
    await run(async () => {
      written = await write((await work()).file);
    });
    return written;
  };
  return { asks, busy, make };
}
