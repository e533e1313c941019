import type { Output } from '../../../shared/api/commands.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useSaveFile } from './use-save-file.ts';

type FileResult = { readonly file: Output<'exports.make'>['file'] };

/** Generates a file and saves it; resolves to true on success. `busy` is true meanwhile. */
export function useMakeFile() {
  const { asks, save } = useSaveFile();
  const { busy, run } = useRunCommand();
  return { asks, busy, make: (work: () => Promise<FileResult>) => run(async () => save((await work()).file)) };
}
