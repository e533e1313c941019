import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectQuotes } from '../../../../electron/core/word/read/comments/collect-quotes.ts';
import { listTrackedChanges } from '../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { type ChangeView, listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { runs } from '../../diff/texts.ts';
import { createArbitraryText } from './arbitrary-text.ts';
import { paragraphXml, parseBody, partXml, runXml } from './build-docx.ts';

const gone: Readonly<Record<ChangeView, readonly string[]>> = { accepted: ['del'], rejected: ['ins'], all: [] };

test('every word is in the views it belongs to, once, and in no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const { body, words } = createArbitraryText(seed);
      const document = await parseBody(body);
      for (const view of ['accepted', 'rejected', 'all'] as const) {
        const shown = listShownParagraphs(document, view);
        const read = shown.flatMap(({ text }) => text.match(/k\d+\./g) ?? []).sort();
        const wanted = words.filter(({ under }) => !under.some((kind) => gone[view].includes(kind)));
        expect([view, ...read]).toEqual([view, ...wanted.map(({ text }) => text).sort()]);
        const from = shown.flatMap((one) => one.from);
        expect(new Set(from).size).toBe(from.length);
      }
    }),
    { numRuns: Math.ceil(runs / 5) },
  );
});

test('every word under a change is in the words of a change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const { body, words } = createArbitraryText(seed);
      const changed = listTrackedChanges(await parseBody(body)).flatMap(({ text }) => text.match(/k\d+\./g) ?? []);
      for (const { text, under } of words) expect([text, changed.includes(text)]).toEqual([text, under.length > 0]);
    }),
    { numRuns: Math.ceil(runs / 5) },
  );
});

test('the words of a comment are those under it in the full view', async () => {
  const comments = partXml(
    'w:comments',
    [0, 1, 2, 3].map((id) => `<w:comment w:id="${id}">${paragraphXml(runXml('x'))}</w:comment>`).join(''),
  );
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const document = await parseBody(createArbitraryText(seed).body, { 'word/comments.xml': comments });
      const [accepted, rejected] = (['accepted', 'rejected'] as const).map((view) =>
        collectQuotes(listShownParagraphs(document, view)),
      );
      for (const { id, quote } of document.comments)
        expect([id, quote]).toEqual([id, accepted?.get(id) || rejected?.get(id) || '']);
    }),
    { numRuns: runs },
  );
});
