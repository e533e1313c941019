import { expect, test } from 'vitest';
import { isOvertaken } from '../../../renderer/features/text/edit/overtaken-typing.ts';

const old = { hash: 'v1', heading: { id: 'Tujuan' }, body: { id: 'satu', en: 'one' } };
const now = { version: 'v2', heading: { id: 'Tujuan' }, body: { id: 'satu', en: 'two', ru: 'один' } };

test.each([
  { what: 'another language was changed', base: 'v1', language: 'id', overtaken: false },
  { what: 'the same language was changed', base: 'v1', language: 'en', overtaken: true },
  { what: 'the same empty language was filled', base: 'v1', language: 'ru', overtaken: true },
  { what: 'the version is the current one', base: 'v2', language: 'en', overtaken: false },
  { what: 'the version cannot be found', base: 'v0', language: 'id', overtaken: true },
  { what: 'the clause had no words, and has some', base: null, language: 'en', overtaken: true },
  { what: 'the clause had no words, and the language has none', base: null, language: 'be', overtaken: false },
])('where $what, typed words are overtaken: $overtaken', ({ base, language, overtaken }) => {
  expect(isOvertaken([old], now, { base, language })).toBe(overtaken);
});
