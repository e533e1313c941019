import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { readInterfaceLanguage } from '../../interface-language.ts';
import { resolveFolders } from '../../owner/resolve-folders.ts';
import { UsageError } from '../../usage-error.ts';
import { readTextFile } from '../../user-files.ts';
import type { ParsedArguments } from './parse-arguments.ts';

/**
 * The passphrase from the file of `--passphrase-file` ("-" for standard input), or typed at a terminal, where it is not
 * shown and a new one is typed twice. Throws a UsageError where there is neither.
 */
export async function readPassphrase(args: ParsedArguments, isNew: boolean): Promise<string> {
  const file = args.option('passphrase-file');
  if (file !== null) return readTextFile(file);
  if (!process.stdin.isTTY) throw new UsageError('missing', { what: '--passphrase-file F' });
  const { data } = resolveFolders(args.option('data') ?? undefined, process.env, process.platform);
  const speech = readInterfaceLanguage(process.argv.slice(2), process.env, data);
  const typed = await readHiddenLine(formatMessage(speech, 'cli.passphrase', {}));
  if (isNew && typed !== (await readHiddenLine(formatMessage(speech, 'cli.passphrase-again', {}))))
    throw new UsageError('passphrases', {});
  return typed;
}

async function readHiddenLine(prompt: string): Promise<string> {
  process.stderr.write(`${prompt} `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
