import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { derivedSchema } from '../../electron/core/store/schema.ts';
import { foldText, foldTextForIndex } from '../../shared/text/search/fold-text.ts';

/** The words that the index of versions holds for a text. */
function openIndex(): (words: string) => unknown[] {
  const db = new Database(':memory:');
  onTestFinished(() => {
    db.close();
  });
  db.exec(derivedSchema);
  db.exec(`CREATE VIRTUAL TABLE term USING fts5vocab('search_version', 'instance')`);
  return (words) => {
    db.exec('DELETE FROM search_version');
    db.prepare('INSERT INTO search_version (rowid, words) VALUES (1, ?)').run(words);
    return db.prepare('SELECT term, offset FROM term ORDER BY offset').all();
  };
}

const letters = fc.constantFrom(...'aZİıßÉéЁёЙйЇЎўҐґЖяΣςσ12 -«»–“”.,\n\u0301\ue000');
const text = fc.oneof(
  fc.array(letters).map((all) => all.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('the index holds the same words as if all of their letters had been folded', () => {
  const index = openIndex();
  fc.assert(
    fc.property(text, (one) => {
      fc.pre(!one.includes('\0'));
      expect(index(foldTextForIndex(one))).toEqual(index(foldText(one)));
    }),
  );
});

test('capital letters in a text are found as small ones', () => {
  expect(openIndex()(foldTextForIndex('Surat NIAT «Промышленность» Ґ'))).toEqual(
    ['surat', 'niat', 'промышленность', 'ґ'].map((term, offset) => ({ term, offset })),
  );
});
