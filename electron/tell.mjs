import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readChosenSpeech, readMachineSpeech } from '../shared/i18n/chosen-speech.mjs';

/** The language of the person who started this. */
export const speech = readChosenSpeech(process.argv.slice(2), process.env) || readMachineSpeech(process.env);
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'shared', 'i18n');
const texts = JSON.parse(readFileSync(join(folder, `${speech}.json`), 'utf8'));

/** An interface text in that language, with its placeholders filled in. */
export function readText(key, details = {}) {
  const text = key.split('.').reduce((inner, part) => inner[part], texts);
  return Object.keys(details).reduce((all, name) => all.split(`{{${name}}}`).join(String(details[name])), text);
}

/** Prints a line on standard output. */
export function tellStep(key, details) {
  process.stdout.write(`${readText(`setup.${key}`, details)}\n`);
}

/** Reports on standard error why nothing was done, and returns the exit code. */
export function tell(code, details) {
  process.stderr.write(`${readText(`error.${code}`, details)}\n`);
  return 1;
}
