import { parseArgs } from 'node:util';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { findInterfaceLanguage, interfaceLanguages } from '../../../../shared/model/interface-languages.mjs';
import { UsageError } from '../../usage-error.ts';

/** An option of a command: `value` names the value after it; a switch has none. */
export type CommandOption = {
  readonly value?: string;
  readonly required?: true;
  readonly many?: true;
  readonly one?: readonly string[];
};
export type CommandOptions = { readonly [name: string]: CommandOption };
/** The arguments in their order; one in [square brackets] is optional, one with … takes all remaining arguments, or with […] any. */
export type ArgumentNames = readonly string[];

/** The arguments after a command, checked against its definition. */
export type ParsedArguments = {
  readonly argument: (name: string) => string;
  readonly optional: (name: string) => string | null;
  /** All values given for an argument with …. */
  readonly many: (name: string) => readonly string[];
  readonly option: (name: string) => string | null;
  readonly options: (name: string) => readonly string[];
  readonly switched: (name: string) => boolean;
};

export type CommonOptions = {
  readonly data: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
  readonly ui: InterfaceLanguage;
};

const commonOptionTable = {
  data: { value: 'DIR' },
  json: {},
  help: {},
  ui: { value: interfaceLanguages.join('|'), one: interfaceLanguages },
} satisfies CommandOptions;
export const commonOptions: CommandOptions = commonOptionTable;

/**
 * Parses a command line after the command's name. Throws a UsageError. `speech` is the interface language unless `--ui`
 * names one.
 */
export function parseArguments(
  argv: readonly string[],
  takes: ArgumentNames,
  options: CommandOptions,
  speech: InterfaceLanguage,
): { args: ParsedArguments; common: CommonOptions } {
  const all: CommandOptions = { ...options, ...commonOptionTable };
  const { values, positionals } = parseOptions(argv, all);
  const chosen = (name: string) => values[name]?.at(-1) ?? null;
  const asked: CommonOptions = {
    data: chosen('data') ?? undefined,
    json: values.json !== undefined,
    help: values.help !== undefined,
    ui: findInterfaceLanguage(chosen('ui')) ?? speech,
  };
  for (const [name, option] of Object.entries(all)) {
    const value = chosen(name);
    if (value !== null && option.one !== undefined && !option.one.includes(value)) {
      throw new UsageError('choice', { option: `--${name}`, choices: option.one.join(', ') });
    }
    if (value !== null) checkFileEnding(name, value, option.value ?? '');
    if (option.required && value === null && !asked.help)
      throw new UsageError('missing', { what: `--${name} ${option.value ?? ''}`.trim() });
  }
  const named = asked.help ? new Map<string, string>() : assignArguments(positionals, takes);
  return {
    common: asked,
    args: {
      argument: (name) => named.get(name) ?? '',
      optional: (name) => named.get(name) ?? null,
      many: (name) => positionals.slice(takes.findIndex((take) => isRest(take) && getArgumentName(take) === name)),
      option: chosen,
      options: (name) => values[name] ?? [],
      switched: (name) => values[name] !== undefined,
    },
  };
}

/** Endings of files that are not what another ending says. */
const DOCUMENT = /\.(?:docx?|docm|dotx?|rtf|odt|pdf|xlsx?|txt|zip|eml|msg)$/i;

/** Whether a file gets the name of another kind, "R.pdf" for FILE.docx: programs would call it damaged. */
function checkFileEnding(name: string, file: string, takes: string): void {
  const endings =
    /^FILE\.([a-z|]+)$/
      .exec(takes)?.[1]
      ?.split('|')
      .map((one) => `.${one}`) ?? [];
  const isOther = !endings.some((ending) => file.toLowerCase().endsWith(ending)) && DOCUMENT.test(file);
  if (endings.length > 0 && isOther)
    throw new UsageError('ending', { option: `--${name}`, file, endings: endings.join(', ') });
}

function parseOptions(
  argv: readonly string[],
  all: CommandOptions,
): { values: { [name: string]: string[] | undefined }; positionals: string[] } {
  const config = Object.fromEntries(
    Object.entries(all).map(([name, option]) => [
      name,
      { type: option.value === undefined ? 'boolean' : 'string', multiple: true } as const,
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: config,
      allowPositionals: true,
      strict: true,
    });
    for (const [name, value] of Object.entries(values)) {
      if (Array.isArray(value) && value.length > 1 && !all[name]?.many)
        throw new UsageError('twice', { option: `--${name}` });
    }
    return {
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, [value ?? []].flat().map(String)]),
      ),
      positionals,
    };
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    const option = /'(-[^' <]*)/.exec(problem instanceof Error ? problem.message : '')?.[1] ?? argv.join(' ');
    throw new UsageError('option', { option });
  }
}

function assignArguments(positionals: readonly string[], takes: ArgumentNames): Map<string, string> {
  const named = new Map<string, string>();
  takes.forEach((take, n) => {
    const name = getArgumentName(take);
    const value = isRest(take) ? positionals.slice(n).join(' ') : positionals[n];
    if (value !== undefined && value !== '') named.set(name, value);
    else if (!take.startsWith('[')) throw new UsageError('missing', { what: name });
  });
  if (positionals.length > takes.length && !isRest(takes.at(-1) ?? '')) {
    throw new UsageError('extra', { what: positionals.slice(takes.length).join(' ') });
  }
  return named;
}

const getArgumentName = (take: string): string => take.replace(/[[\]…]/g, '');
const isRest = (take: string): boolean => /…\]?$/.test(take);
