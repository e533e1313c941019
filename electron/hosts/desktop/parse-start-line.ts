import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findOpenedFileKind } from '../../../shared/model/incoming/opened-file-kind.ts';
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

/** The files that a desktop start is to open, as whole paths: every other argument that names one by its extension. */
export function listFileArguments(argv: readonly string[], folder: string): string[] {
  return findFileArguments(argv.slice(1)).map(({ value }) => resolve(folder, value));
}

/** The arguments after the program that start it as `argv` did, without files to open. */
export function omitFileArguments(argv: readonly string[]): string[] {
  const line = argv.slice(1);
  const files = new Set(findFileArguments(line).map(({ index }) => index));
  return line.filter((_one, n) => !files.has(n));
}

/** The arguments that start the program as `argv` did, on another data folder. */
export function buildRestartArguments(folder: string, argv: readonly string[]): string[] {
  const line = omitFileArguments(argv);
  const end = line.indexOf('--');
  const given = end === -1 ? line : line.slice(0, end);
  const left = new Set(
    findDataOptions(given).flatMap(({ index, inlineValue }) => (inlineValue ? [index] : [index, index + 1])),
  );
  return [...given.filter((_one, n) => !left.has(n)), '--data', folder];
}

function findDataOptions(line: readonly string[]) {
  return parseLine(line).flatMap((token) => (token.kind === 'option' && token.name === 'data' ? [token] : []));
}

function findFileArguments(line: readonly string[]) {
  return parseLine(line).flatMap((token) =>
    token.kind === 'positional' && findOpenedFileKind(token.value) !== null ? [token] : [],
  );
}

function parseLine(line: readonly string[]) {
  // Not strict: Electron and Chromium read their own switches from the same line.
  return parseArgs({ args: [...line], options: { data: { type: 'string' } }, strict: false, tokens: true }).tokens;
}
