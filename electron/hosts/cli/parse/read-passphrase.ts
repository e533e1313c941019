import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { UsageError } from '../../usage-error.ts';
import { readTextFile } from '../../user-files.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { readHiddenLine } from './read-hidden-line.ts';

/**
 * The passphrase from the file of `--passphrase-file` ("-" for standard input), or typed at a terminal, where it is not
 * shown and a new one is typed twice. Throws a UsageError where there is neither, or what `readHiddenLine` throws.
 */
export async function readPassphrase(
  args: ParsedArguments,
  speech: InterfaceLanguage,
  isNew: boolean,
): Promise<string> {
  const file = args.option('passphrase-file');
  if (file !== null) return readTextFile(file);
  if (!process.stdin.isTTY) throw new UsageError('missing', { what: '--passphrase-file F' });
  const ask = (key: 'passphrase' | 'passphrase-again') =>
    readHiddenLine(formatMessage(speech, `cli.${key}`, {}), process.stdin);
  const typed = await ask('passphrase');
  if (isNew && typed !== (await ask('passphrase-again'))) throw new UsageError('passphrases', {});
  return typed;
}

/** The same for files that may stay as they are: null where nobody can be asked, or gives none. */
export async function askOptionalPassphrase(
  args: ParsedArguments,
  speech: InterfaceLanguage,
  files: readonly string[],
): Promise<string | null> {
  const file = args.option('passphrase-file');
  if (file !== null) return readTextFile(file);
  if (!process.stdin.isTTY) return null;
  const typed = await readHiddenLine(formatMessage(speech, 'cli.passphrase-optional', { files }), process.stdin);
  return typed === '' ? null : typed;
}
