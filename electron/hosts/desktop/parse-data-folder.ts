import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';

/**
 * The folder that `--data DIR` or `--data=DIR` names on the command line of a desktop start, undefined if it names
 * none. `argv` begins with the program. The main script follows only if the app runs from its sources, and Chromium's
 * switches may be anywhere: everything except `--data` is skipped. Throws a UsageError.
 */
export function parseDataFolder(argv: readonly string[]): string | undefined {
  const [named, ...others] = findDataOptions(argv.slice(1));
  if (named === undefined) return undefined;
  if (others.length > 0) throw new UsageError('twice', { option: '--data' });
  const isSwitch = named.inlineValue === false && named.value?.startsWith('-');
  if (!named.value || isSwitch) throw new UsageError('missing', { what: '--data DIR' });
  return named.value;
}

/** The arguments that start the program as `argv` did, on another data folder. */
export function buildRestartArguments(folder: string, argv: readonly string[]): string[] {
  const line = argv.slice(1);
  const end = line.indexOf('--');
  const given = end === -1 ? line : line.slice(0, end);
  const left = new Set(
    findDataOptions(given).flatMap(({ index, inlineValue }) => (inlineValue ? [index] : [index, index + 1])),
  );
  return [...given.filter((_one, n) => !left.has(n)), '--data', folder];
}

function findDataOptions(line: readonly string[]) {
  // Not strict: Electron and Chromium read their own switches from the same line.
  const { tokens } = parseArgs({ args: [...line], options: { data: { type: 'string' } }, strict: false, tokens: true });
  return tokens.flatMap((token) => (token.kind === 'option' && token.name === 'data' ? [token] : []));
}
