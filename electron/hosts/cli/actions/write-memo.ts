import { resolve } from 'node:path';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { checkTargetFile } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput } from '../parse/read-input.ts';
import { type CommandAction, runCommand } from './action.ts';
import { writeStoredFile } from './write-made-file.ts';

/** Makes a nota dinas about the named request, else about the newest one, and writes it to `--out`. */
export function createMemoAction(args: ParsedArguments): CommandAction {
  const out = resolve(args.option('out') ?? '');
  const read = readNegotiationInput(args);
  return async (core) => {
    checkTargetFile(out, args.switched('replace'));
    const newest = (await runCommand(core, 'requests.list', read))[0]?.id;
    const value = await runCommand(core, 'requests.memo', {
      ...read,
      request: args.optional('REQUEST') ?? newest ?? '-',
      as: args.switched('reminder') ? 'reminder' : 'request',
      number: args.option('number') ?? '',
      date: args.option('date') ?? new Date().toISOString().slice(0, 10),
      from: args.option('from') ?? '',
      signatory: { title: args.option('position') ?? '', name: args.option('signatory') ?? '' },
      by: args.option('by'),
    });
    writeStoredFile(core, value.file.sha256, out);
    return { value: { ...value, out }, text: (speech) => formatMessage(speech, 'cli.compare.written', { out }) };
  };
}
