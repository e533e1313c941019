import { formatEntryHelp } from '../../../../shared/i18n/entries.mjs';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { interfaceLanguages } from '../../../../shared/model/interface-languages.mjs';
import { type CommandOptions, commonOptions } from '../parse/parse-arguments.ts';
import { cliCommands } from './cli-commands.ts';
import type { CliCommand } from './command.ts';

/** How the command line is called. */
export const USAGE = `naskah COMMAND … [--data DIR] [--json] [--ui ${interfaceLanguages.join('|')}] [--help] [--version]`;

/** All commands, one per line. */
export function formatHelp(speech: InterfaceLanguage): string {
  const names = Object.keys(cliCommands);
  const width = names.reduce((widest, name) => Math.max(widest, name.length), 0) + 2;
  return [
    formatMessage(speech, 'help.about'),
    '',
    formatMessage(speech, 'help.usage', { usage: USAGE }),
    '',
    ...names.map((name) => `  ${name.padEnd(width)}${formatMessage(speech, `help.does.${name}`)}`),
    '',
    formatMessage(speech, 'help.exit'),
  ].join('\n');
}

export function formatCommandHelp(name: string, command: CliCommand, speech: InterfaceLanguage): string {
  return [
    formatMessage(speech, `help.does.${name}`),
    '',
    formatMessage(speech, 'help.usage', { usage: formatCommandUsage(name, command) }),
    '',
    ...listOptionLines({ ...command.options, ...commonOptions }, name, speech),
  ].join('\n');
}

/** The usage of a command, on one line. */
export function formatCommandUsage(name: string, { takes, options }: CliCommand): string {
  return [
    'naskah',
    name,
    ...takes,
    ...Object.entries(options).map(([option, { value, required }]) => {
      const shown = `--${option}${value === undefined ? '' : ` ${value}`}`;
      return required ? shown : `[${shown}]`;
    }),
  ].join(' ');
}

/** The usage of a program that starts a part of Naskah, in the style of the command help. */
export function formatEntryHelpText(entry: string, speech: InterfaceLanguage): string {
  return formatEntryHelp(entry, (key, details) => formatMessage(speech, key, details));
}

function listOptionLines(options: CommandOptions, name: string, speech: InterfaceLanguage): string[] {
  const shown = Object.entries(options).map(
    ([option, { value }]) => [option, `--${option}${value === undefined ? '' : ` ${value}`}`] as const,
  );
  const width = shown.reduce((widest, [, text]) => Math.max(widest, text.length), 0) + 2;
  return shown.map(([option, text]) => `  ${text.padEnd(width)}${formatOptionHelp(option, name, speech)}`);
}

/** The help for an option of this command, which may differ from the general one. */
function formatOptionHelp(option: string, name: string, speech: InterfaceLanguage): string {
  const own = `help.option.${name}-${option}`;
  const helpText = formatMessage(speech, own);
  return helpText === own ? formatMessage(speech, `help.option.${option}`) : helpText;
}
