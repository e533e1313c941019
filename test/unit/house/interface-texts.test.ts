import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cliCommands } from '../../../electron/hosts/cli/commands/cli-commands.ts';
import { commonOptions } from '../../../electron/hosts/cli/parse/parse-arguments.ts';
import { failureCodes } from '../../../shared/api/failure.ts';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';
import { readInterfaceTexts } from '../../helpers/interface-texts.ts';

const all = interfaceLanguages.map((language) => ({ language, texts: readInterfaceTexts(language) }));
const first = readInterfaceTexts(interfaceLanguages[0]);
const others = all.slice(1);
const listDetails = (text: string | undefined) =>
  [...new Set([...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort();

test.each(others)('$language has the keys of the first language, and texts with the same placeholders', ({ texts }) => {
  expect([...texts.keys()]).toEqual([...first.keys()]);
  for (const [key, text] of first) expect([key, listDetails(texts.get(key))]).toEqual([key, listDetails(text)]);
});

test.each(others)('only names and placeholders are the same in $language as in the first language', ({ texts }) => {
  const shared = /\{\{\w+\}\}|Naskah|\bunit\b|\bbytes\b|\bMB\b|SHA-256|\bPDF\b|\bWord \(\.docx\)|\bRedline\b/gi;
  const same = [...first].filter(([key, text]) => text === texts.get(key));
  expect(same.filter(([, text]) => /\p{L}/u.test(text.replaceAll(shared, '')))).toEqual([]);
});

test.each(all)('no text is empty ($language)', ({ texts }) => {
  expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(all)('texts on screen name no rule numbers and no options of the command line ($language)', ({ texts }) => {
  const onScreen = [...texts].filter(([key]) => /^(ui|check|ready)\./.test(key));
  expect(onScreen.filter(([, text]) => /\(D\d+|\bD\d+\)|--\w/.test(text))).toEqual([]);
});

test.each(all)('every failure has a message, and every message its failure ($language)', ({ texts }) => {
  expect([...texts.keys()].filter((key) => key.startsWith('error.')).sort()).toEqual(
    failureCodes.map((code) => `error.${code}`).sort(),
  );
});

test.each(all)('every command and option of the command line has a description ($language)', ({ texts }) => {
  for (const [name, { options }] of Object.entries(cliCommands)) {
    expect(texts.has(`help.does.${name}`), name).toBe(true);
    for (const option of Object.keys({ ...options, ...commonOptions })) {
      expect(
        texts.has(`help.option.${option}`) || texts.has(`help.option.${name}-${option}`),
        `${name} --${option}`,
      ).toBe(true);
    }
  }
  const explained = [...texts.keys()]
    .filter((key) => key.startsWith('help.does.'))
    .map((key) => key.slice('help.does.'.length));
  expect(explained).toEqual(Object.keys(cliCommands));
});

test('every thrown failure is listed, and every listed one is thrown', () => {
  const root = resolve(import.meta.dirname, '..', '..', '..');
  const code = ['electron', 'shared']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
    )
    .filter((path) => /\.(ts|mjs)$/.test(path) && !path.endsWith('failure.ts') && !path.includes('i18n'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const elsewhere = readFileSync(join(root, 'electron', 'core', 'store', 'convert-failure.ts'), 'utf8');
  expect(failureCodes.filter((one) => !`${code}${elsewhere}`.includes(`'${one}'`))).toEqual([]);
});

test('formats details in texts: lists with commas, and an empty list as a dash', () => {
  expect(formatMessage('en', 'error.draft-unknown', { named: 'x', known: ['a', 'b'] })).toBe(
    'No draft is named “x”. There are: a, b.',
  );
  expect(formatMessage('id', 'error.draft-unknown', { named: 'x', known: [] })).toBe(
    'Tidak ada draf bernama “x”. Yang ada: –.',
  );
});
