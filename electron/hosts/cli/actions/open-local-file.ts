import type { Output } from '../../../../shared/api/commands.ts';
import type { Core } from '../../../core/core.ts';
import { UsageError } from '../../usage-error.ts';
import { readFileBytes, readFileName } from '../../user-files.ts';
import type { UnreadInFile } from '../print/format-unread-parts.ts';
import { CommandRefusal, runCommand } from './action.ts';

/** A file to read: the one that was named, or one in the mail or archive that was. */
type LocalPart = Output<'files.parts'>['parts'][number] & {
  /** The held file, and its name. */
  readonly file: string;
  readonly container: string;
};

/** Passes a file to the core. Throws the reason for a refusal. */
export function receiveLocalFile(core: Core, path: string): { readonly file: string; readonly name: string } {
  const result = core.receive(null, readFileName(path), readFileBytes(path));
  if (!result.ok) throw new CommandRefusal(result.error);
  return { file: result.value.file.sha256, name: result.value.file.name };
}

/**
 * Passes a file to the core and lists what can be read of it. A file that is no mail or archive is returned whatever it
 * is: its reader says why it cannot be read. Throws the reason for a refusal.
 */
export async function openLocalFile(
  core: Core,
  path: string,
): Promise<{ readonly parts: readonly LocalPart[]; readonly unread: readonly UnreadInFile[] }> {
  const { file, name: container } = receiveLocalFile(core, path);
  const { parts, unread } = await runCommand(core, 'files.parts', { file, name: container });
  const local = parts.map((one) => ({ ...one, file, container }));
  const others = local.filter(({ readable, part }) => !readable && part.length > 0);
  return {
    parts: local.filter((one) => !others.includes(one)),
    unread: [
      ...unread.map(({ name, code, details }) => ({ container, name, why: { code, details } })),
      ...others.map(({ name }) => ({ container, name, why: null })),
    ],
  };
}

type NamedFile = { readonly file: string; readonly name: string; readonly part: LocalPart['part'] };

/**
 * The files that several paths name, as the contract takes them, each with the language that was given for it, in their
 * order. Throws a UsageError if languages are given, but not one for each.
 */
export async function openLanguageFiles(
  core: Core,
  paths: readonly string[],
  languages: readonly string[],
): Promise<{
  readonly files: readonly (NamedFile & { readonly language: string | null })[];
  readonly unread: readonly UnreadInFile[];
}> {
  const opened: Awaited<ReturnType<typeof openLocalFile>>[] = [];
  for (const path of paths) opened.push(await openLocalFile(core, path));
  const parts = opened.flatMap((one) => one.parts);
  if (languages.length > 0 && parts.length !== languages.length)
    throw new UsageError('languages', { files: String(parts.length) });
  return {
    files: parts.map(({ file, container, part }, n) => ({
      file,
      name: container,
      part,
      language: languages[n] ?? null,
    })),
    unread: opened.flatMap((one) => one.unread),
  };
}
