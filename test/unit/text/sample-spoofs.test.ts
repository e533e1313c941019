import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { findSpoofs } from '../../../shared/text/spoofs/find-spoofs.ts';

const sample = resolve(import.meta.dirname, '..', '..', '..', 'resources', 'sample');
const json = (name: string) => JSON.parse(readFileSync(join(sample, name), 'utf8'));

type Texts = { readonly [language: string]: string };
type Draft = { readonly id: string; readonly clauses: readonly { id: string; heading: Texts; body: Texts }[] };

const planted = 'P\u0430rticip\u0430nts';

test('finds only the planted word in the drafts', () => {
  const found = (json('drafts.json') as Draft[]).flatMap(({ id, clauses }) =>
    clauses.flatMap((clause) =>
      [clause.heading, clause.body].flatMap((texts) =>
        Object.entries(texts).flatMap(([language, text]) =>
          findSpoofs(text, language).map((spoof) => [
            id,
            clause.id,
            language,
            spoof.kind,
            spoof.word,
            spoof.codePoints,
          ]),
        ),
      ),
    ),
  );
  expect(found).toEqual([
    ['counter-draft-1', 'confidentiality', 'en', 'mixed-script', planted, ['U+0430 CYRILLIC SMALL LETTER A']],
  ]);
});

test('finds only the planted word in the Word files', () => {
  const files = readdirSync(sample).filter((name) => name.endsWith('.docx'));
  expect(files.length).toBeGreaterThan(9);
  const found = files.flatMap((name) => {
    const language = name.split('.').at(-2) ?? '';
    const part = unzipSync(readFileSync(join(sample, name)))['word/document.xml'] ?? new Uint8Array();
    const text = strFromU8(part)
      .replaceAll('</w:p>', '\n')
      .replaceAll(/<[^>]+>/g, '');
    expect(text.length).toBeGreaterThan(1000);
    return findSpoofs(text, language).map((spoof) => [name, spoof.word, spoof.looksLike]);
  });
  expect(found).toEqual([['counter-draft-1.en.docx', planted, 'Participants']]);
});

test('finds nothing in comments, positions and titles of the negotiation, in any language', () => {
  const texts = ['unit-comments.json', 'positions.json', 'negotiation.json'].flatMap((name) => strings(json(name)));
  expect(texts.length).toBeGreaterThan(60);
  const found = texts.flatMap((text) => ['id', 'en', 'ru', 'be'].flatMap((language) => findSpoofs(text, language)));
  expect(found).toEqual([]);
});

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(strings);
}
