import { join } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { readChosenSpeech, readMachineSpeech } from '../shared/i18n/chosen-speech.mjs';
import { formatEntryHelp } from '../shared/i18n/entries.mjs';
import { formatMessage } from '../shared/i18n/format-message.ts';
import { findPagesFolder, loadBuiltPages } from './hosts/built-pages.ts';
import { keepCrashDumps } from './hosts/desktop/keep-crash-dumps.ts';
import { startDesktopApp } from './hosts/desktop/start-desktop.ts';
import { writeOutputLine } from './hosts/write-output.ts';

const mainFolder = import.meta.dirname;
// Not strict: Electron and Chromium read their own switches from the same line.
const { values } = parseArgs({
  args: process.argv.slice(1),
  options: { help: { type: 'boolean' }, version: { type: 'boolean' } },
  strict: false,
});

if (values.help || values.version) {
  // Which language the store asks for is known to the process of the core only.
  const speech = readChosenSpeech(process.argv, process.env) ?? readMachineSpeech(process.env);
  const help = formatEntryHelp('start', (key, details) => formatMessage(speech, key, details));
  writeOutputLine(1, values.help ? help : `Naskah ${manifest.version}`);
  process.exit(0);
}

keepCrashDumps();
/** The workbench in its own window. */
startDesktopApp({
  version: manifest.version,
  preload: join(mainFolder, '..', 'preload', 'preload.cjs'),
  scripts: { core: join(mainFolder, 'core-process.js'), reader: join(mainFolder, 'reader-process.js') },
  site: () => loadBuiltPages(findPagesFolder(mainFolder)),
});
