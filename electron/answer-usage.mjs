import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatCall, formatEntryHelp } from '../shared/i18n/entries.mjs';
import { readText } from './tell.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Handles `--help` and `--version` of an entry point and ends the process, before anything is installed or opened. */
export function answerUsage(name, args) {
  if (args.includes('--help')) answer(formatEntryHelp(name, readText));
  if (args.includes('--version')) answer(readVersion());
}

/** "Naskah 1.2.3" */
function readVersion() {
  return `Naskah ${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`;
}

/** Reports a wrong command line together with the usage, and ends the process. */
function refuseUsage(name, code, details) {
  const usage = readText('help.usage', { usage: formatCall(name) });
  const wrong = readText(`usage.${code}`, Object.assign({ command: formatCall(name).split(' [')[0] }, details));
  process.stderr.write(`${wrong}\n\n${usage}\n`);
  process.exit(2);
}

/** The value of an option, null if it is absent; an option without its value ends the process. */
export function readOption(name, args, option, choices) {
  const at = args.indexOf(`--${option}`);
  if (at === -1) return null;
  const value = args[at + 1];
  if (choices !== undefined && !choices.includes(value))
    refuseUsage(name, 'choice', { option: `--${option}`, choices: choices.join(', ') });
  if (value === undefined || value.startsWith('--')) refuseUsage(name, 'option', { option: `--${option}` });
  return value;
}

/** The values of an option, separated by commas; null if it is absent. One that is no choice ends the process. */
export function readOptions(name, args, option, choices) {
  const value = readOption(name, args, option, undefined);
  const values = value === null ? null : value.split(',');
  if (values !== null && !values.every((one) => choices.includes(one)))
    refuseUsage(name, 'choice', { option: `--${option}`, choices: choices.join(', ') });
  return values;
}

/** Which of several switches is on the command line, null if none is; two of them end the process. */
export function readChoice(name, args, choices) {
  const chosen = choices.filter((choice) => args.includes(`--${choice}`));
  if (chosen.length > 1) refuseUsage(name, 'one-of', { choices: choices.map((choice) => `--${choice}`).join(', ') });
  return chosen.length === 0 ? null : chosen[0];
}

function answer(text) {
  process.stdout.write(`${text}\n`);
  process.exit(0);
}
