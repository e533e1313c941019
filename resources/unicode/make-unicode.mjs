// What goes in and comes out stands in README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [confusablesPath, unicodeDataPath] = process.argv.slice(2);
if (confusablesPath === undefined || unicodeDataPath === undefined)
  throw new Error('usage: make-unicode.mjs confusables.txt UnicodeData.txt');
const confusables = readFileSync(confusablesPath, 'utf8');
const target = resolve(import.meta.dirname, '..', '..', 'shared', 'text', 'spoofs');
const version = /^# Version: (\S+)/m.exec(confusables)?.[1];

const PLAUSIBLE = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Common}\p{sc=Inherited}]+$/u;
const text = (hex) => String.fromCodePoint(...hex.split(' ').map((one) => Number.parseInt(one, 16)));
const rows = [...confusables.matchAll(/^\uFEFF?([0-9A-F]+) ;\t([0-9A-F ]+?) ;/gm)]
  .map(([, source, prototype]) => [text(source), text(prototype)])
  .filter((row) => row.some((part) => PLAUSIBLE.test(part)))
  // What NFD takes apart never reaches the table.
  .filter(([source]) => source.normalize('NFD') === source);

const NAMED = [
  [0x20, 0x24f],
  [0x2b0, 0x36f],
  [0x370, 0x52f],
  [0x61c, 0x61c],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x206f],
  [0x2116, 0x2116],
  [0x2126, 0x2126],
  [0x212a, 0x212b],
  [0x2160, 0x217f],
  [0x2212, 0x2212],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xfb00, 0xfb06],
  [0xfeff, 0xfeff],
];
const SHORT = [
  ['CYRILLIC CAPITAL LETTER ', 'C'],
  ['CYRILLIC SMALL LETTER ', 'c'],
  ['LATIN CAPITAL LETTER ', 'L'],
  ['LATIN SMALL LETTER ', 'l'],
  ['GREEK CAPITAL LETTER ', 'G'],
  ['GREEK SMALL LETTER ', 'g'],
];
const names = readFileSync(unicodeDataPath, 'utf8')
  .split('\n')
  .map((line) => line.split(';'))
  .map(([hex, name]) => [Number.parseInt(hex, 16), name])
  .filter(([code, name]) => !name?.startsWith('<') && NAMED.some(([from, to]) => from <= code && code <= to));

write('confusable-table.ts', 'CONFUSABLES', 'skeleton.ts', 'confusables.txt', byPrototype());
write('character-name-table.ts', 'CHARACTER_NAMES', 'code-points.ts', 'UnicodeData.txt', byPlace());

/** `prototype:sources`, code points in base 36, each source as the distance from the one before. */
function byPrototype() {
  return [...Map.groupBy(rows, ([, prototype]) => prototype)].map(([prototype, sources]) => {
    const codes = sources.map(([source]) => source.codePointAt(0)).sort((a, b) => a - b);
    const steps = codes.map((code, n) => (code - (codes[n - 1] ?? 0)).toString(36));
    return `${[...prototype].map((char) => char.codePointAt(0).toString(36)).join('.')}:${steps.join(',')}`;
  });
}

/** Names in the order of their code points; a number in base 36 and `:` where one does not follow the one before. */
function byPlace() {
  return names.map(([code, name], n) => {
    const [long, short] = SHORT.find(([long]) => name.startsWith(long)) ?? ['', ''];
    const place = code === (names[n - 1]?.[0] ?? -1) + 1 ? '' : `${code.toString(36)}:`;
    return `${place}${short === '' ? '=' : short}${name.slice(long.length).replace(' WITH ', '+')}`;
  });
}

function write(file, constant, reader, source, entries) {
  const lines = [''];
  for (const entry of entries) {
    if (lines.at(-1).length + entry.length > 117) lines.push('');
    lines[lines.length - 1] += `${entry};`;
  }
  const head = [
    `/*! Unicode ${version}, ${source}. © Unicode, Inc., Unicode License V3: resources/unicode/LICENSE.txt */`,
    `/** Written by resources/unicode/make-unicode.mjs, read by ${reader}; never edited by hand. */`,
    `export const ${constant} = \`\\`,
  ];
  writeFileSync(resolve(target, file), `${[...head, ...lines.map((line) => `${line}\\`)].join('\n')}\n\`;\n`);
}
