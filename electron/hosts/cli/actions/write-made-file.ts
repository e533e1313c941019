import { resolve } from 'node:path';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { type InterfaceLanguage, resolveInterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { Core } from '../../../core/core.ts';
import { checkTargetFile, readFileName, writeFileAtomically } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput } from '../parse/read-input.ts';
import { formatExportedFile } from '../print/format-results.ts';
import { type CommandAction, runCommand } from './action.ts';

/** The commands that make one file. */
type FileCommand = 'exports.make' | 'matrix.export' | 'brief.export' | 'application.export' | 'meetings.export';

export function writeStoredFile(core: Core, sha256: string, path: string): void {
  const bytes = core.file(sha256);
  if (bytes !== null) writeFileAtomically(path, bytes);
}

/** Makes a file and writes it to `--out`; checks that it can be written before anything is recorded. */
function createFileAction<N extends FileCommand>(
  args: ParsedArguments,
  name: N,
  input: (out: string, speech: InterfaceLanguage) => Omit<Input<N>, 'negotiation'>,
  print: (value: Output<N>, out: string, speech: InterfaceLanguage) => string = (_, out, speech) =>
    formatMessage(speech, 'cli.compare.written', { out }),
): CommandAction {
  const out = resolve(args.option('out') ?? '');
  return async (core, speech) => {
    checkTargetFile(out, args.switched('replace'));
    const asked = { ...readNegotiationInput(args), ...input(out, speech) } as Input<N>;
    const value = await runCommand(core, name, asked);
    writeStoredFile(core, value.file.sha256, out);
    return { value: { ...value, out }, text: (shown) => print(value, out, shown) };
  };
}

export const createExportAction = (args: ParsedArguments): CommandAction =>
  createFileAction(
    args,
    'exports.make',
    (out) => ({
      as: 'final' as const,
      language: args.option('language') ?? '',
      copy: args.option('copy') ?? '',
      draft: args.option('draft'),
      paper: (args.option('paper') ?? undefined) as Input<'exports.make'>['paper'],
      template: args.option('template') ?? undefined,
      saveAs: readFileName(out),
    }),
    formatExportedFile,
  );

/** Writes the comment matrix as a Word or Excel file, depending on the file name. */
export const createMatrixAction = (args: ParsedArguments): CommandAction =>
  createFileAction(args, 'matrix.export', (out) => ({
    as: out.toLowerCase().endsWith('.xlsx') ? ('xlsx' as const) : ('docx' as const),
    language: args.option('language') ?? 'id',
    speech: resolveInterfaceLanguage(args.option('language')),
    paper: args.option('paper') === 'F4' ? ('F4' as const) : ('A4' as const),
    unit: args.option('unit') ?? undefined,
    body: args.option('body') ?? undefined,
  }));

/** The brief is written in the interface language. */
export const createBriefAction = (args: ParsedArguments): CommandAction =>
  createFileAction(args, 'brief.export', (_, speech) => ({ speech, look: null }));

export const createApplicationAction = (args: ParsedArguments): CommandAction =>
  createFileAction(args, 'application.export', () => ({ draft: args.option('draft') ?? '', look: null }));

export const createMinutesAction = (args: ParsedArguments): CommandAction =>
  createFileAction(args, 'meetings.export', (out) => ({
    meeting: args.argument('MEETING'),
    language: args.option('language') ?? '',
    look: null,
    saveAs: readFileName(out),
  }));
