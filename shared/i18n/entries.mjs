// Plain JavaScript without newer syntax: the first files of the commands import it on any Node.
import { interfaceLanguages } from '../model/interface-languages.mjs';

const COMMON = [['ui', interfaceLanguages.join('|')], ['help'], ['version']];

const FILES = '[FILE …]';

/**
 * The entry points of the program: the command to type, the options with the names of their values, and whether files
 * to open may follow.
 * @type {{ readonly [name: string]: { readonly call: string, readonly options: readonly (readonly string[])[], readonly files?: true } }}
 */
const ENTRIES = {
  start: {
    call: 'npm start --',
    options: [['desktop'], ['browser'], ['no-open'], ['data', 'DIR'], ...COMMON],
    files: true,
  },
  sample: { call: 'npm run sample --', options: [['folder', 'DIR'], ...COMMON] },
  dev: { call: 'npm run dev --', options: [['data', 'DIR'], ...COMMON] },
  package: { call: 'npm run package --', options: [['only', 'NAMES'], ['out', 'DIR'], ['quick'], ...COMMON] },
  workbench: { call: 'Naskah', options: [['no-open'], ['data', 'DIR'], ...COMMON], files: true },
  test: { call: 'npm test --', options: COMMON },
};

/**
 * The usage of an entry, on one line.
 * @param {string} name
 * @returns {string}
 */
export function formatCall(name) {
  const { call, options, files } = ENTRIES[name];
  return [call]
    .concat(
      options.map((option) => `[--${option.join(' ')}]`),
      files ? [FILES] : [],
    )
    .join(' ');
}

/**
 * What an entry does, its usage, and what its options mean.
 * @param {string} name
 * @param {(key: string, details: { [name: string]: string }) => string} read returns a text of the interface
 * @returns {string}
 */
export function formatEntryHelp(name, read) {
  const own = ['desktop', 'browser', 'no-open', 'folder', 'only', 'out', 'quick', 'version'];
  const lines = ENTRIES[name].options.map((option) => {
    const key = own.includes(option[0]) ? `entry-${option[0]}` : option[0];
    return `  ${`--${option.join(' ')}`.padEnd(26)}${read(`help.option.${key}`, {})}`;
  });
  if (ENTRIES[name].files) lines.push(`  ${FILES.padEnd(26)}${read('help.option.entry-files', {})}`);
  return [read(`entry.${name}`, {}), '', read('help.usage', { usage: formatCall(name) }), '', ...lines].join('\n');
}
