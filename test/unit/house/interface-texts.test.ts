import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cliCommands } from '../../../electron/hosts/cli/commands/cli-commands.ts';
import { commonOptions } from '../../../electron/hosts/cli/parse/parse-arguments.ts';
import { failureCodes } from '../../../shared/api/failure.ts';
import en from '../../../shared/i18n/en.json' with { type: 'json' };
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import id from '../../../shared/i18n/id.json' with { type: 'json' };

type Texts = { readonly [key: string]: string | Texts };

function flattenTexts(texts: Texts, before = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const path = `${before}${key}`;
    if (typeof value === 'string') all.set(path, value);
    else for (const [inner, text] of flattenTexts(value, `${path}.`)) all.set(inner, text);
  }
  return all;
}

const speech = { id: flattenTexts(id), en: flattenTexts(en) };
const listDetails = (text: string | undefined) =>
  [...new Set([...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort();

test('both languages have the same keys, and texts with the same placeholders', () => {
  expect([...speech.id.keys()]).toEqual([...speech.en.keys()]);
  for (const [key, text] of speech.id) expect([key, listDetails(text)]).toEqual([key, listDetails(speech.en.get(key))]);
});

test('no text is empty, and only names and placeholders are the same in both languages', () => {
  const shared = /\{\{\w+\}\}|Naskah|\bunit\b|\bbytes\b|\bMB\b|SHA-256/gi;
  const same = [...speech.id].filter(([key, text]) => text === speech.en.get(key));
  expect(same.filter(([, text]) => /\p{L}/u.test(text.replaceAll(shared, '')))).toEqual([]);
  expect([...speech.id, ...speech.en].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('texts on screen name no rule numbers and no options of the command line', () => {
  const onScreen = [...speech.id, ...speech.en].filter(([key]) => /^(ui|check|ready)\./.test(key));
  expect(onScreen.filter(([, text]) => /\(D\d+|\bD\d+\)|--\w/.test(text))).toEqual([]);
});

test('every failure has a message, and every message its failure', () => {
  expect([...speech.en.keys()].filter((key) => key.startsWith('error.')).sort()).toEqual(
    failureCodes.map((code) => `error.${code}`).sort(),
  );
});

test('every command and option of the command line has a description', () => {
  for (const [name, { options }] of Object.entries(cliCommands)) {
    expect(speech.en.has(`help.does.${name}`), name).toBe(true);
    for (const option of Object.keys({ ...options, ...commonOptions })) {
      expect(
        speech.en.has(`help.option.${option}`) || speech.en.has(`help.option.${name}-${option}`),
        `${name} --${option}`,
      ).toBe(true);
    }
  }
  const explained = [...speech.en.keys()]
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
