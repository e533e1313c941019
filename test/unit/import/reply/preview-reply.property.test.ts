import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listTrackedChanges } from '../../../../electron/core/word/read/views/list-tracked-changes.ts';
import type { ReplyFindings } from '../../../../shared/import/reply/model/reply-findings.ts';
import type { SentClause } from '../../../../shared/import/reply/model/sent-text.ts';
import type { Segment, WordComment, WordParagraph } from '../../../../shared/model/incoming/word-document.ts';
import { runs } from '../../diff/texts.ts';
import {
  createChange,
  createComment,
  createDocument,
  createParagraph,
  createReturnedFile,
  createRun,
  deletedParagraph,
  deletedRun,
  insertedParagraph,
  insertedRun,
  listLines,
  previewDocument,
  redRun,
  struckRun,
} from './built-file.ts';
import { loi } from './loi.ts';

const numRuns = Math.ceil(runs / 4);
const author = fc.constantFrom('USER', 'Biro Hukum');
const new_ = fc.constantFrom('seluruh', 'komponen baja', 'dan lain-lain', 'tertulis', '12%');
const at = fc.nat({ max: 30 });

/** What may be done to a paragraph: to some of its words, or to all of it. */
const tracked = fc.oneof(
  fc.record({ do: fc.constant('replace' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('insert' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('delete' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('drop' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('line' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('break' as const), at, by: new_, author }),
);
const other = fc.oneof(
  fc.record({ do: fc.constant('silent' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('red' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('struck' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('both' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('move' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('format' as const), at, by: new_, author }),
  fc.record({ do: fc.constant('gone' as const), at, by: new_, author }),
);
const quiet = fc.record({ do: fc.constant('comment' as const), at, by: new_, author });

type Did = { readonly do: string; readonly at: number; readonly by: string; readonly author: string };

function paragraphs(line: string, { do: what, at: place, by, author: who }: Did, n: number): readonly WordParagraph[] {
  const split = line.split(/(?<= )/);
  const here = Math.min(place, split.length - 1);
  const [before, word, after] = [split.slice(0, here).join(''), split[here] ?? '', split.slice(here + 1).join('')];
  const around = (...middle: Segment[]) => [createParagraph([before, ...middle, after].filter((one) => one !== ''))];
  switch (what) {
    case 'replace':
      return around(deletedRun(word, who), insertedRun(`${by} `, who));
    case 'insert':
      return around(createRun(word), insertedRun(`${by} `, who));
    case 'delete':
      return around(deletedRun(word, who));
    case 'drop':
      return [deletedParagraph(line, who)];
    case 'line':
      return [createParagraph(line), insertedParagraph(`z. ${by};`, who)];
    case 'break':
      return [
        createParagraph(line, { mark: [createChange('inserted', who)] }),
        createParagraph(insertedRun(`z. ${by};`, who)),
      ];
    case 'silent':
      return around(createRun(`${by} `));
    case 'red':
      return around(createRun(word), redRun(`${by} `));
    case 'struck':
      return around(struckRun(word));
    case 'both':
      return around(
        createRun(word, {}, { changes: [createChange('inserted', who), createChange('deleted', 'C')] }),
        createRun(word),
      );
    case 'move':
      return [
        createParagraph(createRun(line, {}, { changes: [createChange('moved-to', who, `m${n}`)] }), {
          mark: [createChange('moved-to', who, `m${n}`)],
        }),
        createParagraph(createRun(line, {}, { changes: [createChange('moved-from', who, `m${n}`)] }), {
          mark: [createChange('moved-from', who, `m${n}`)],
        }),
      ];
    case 'format':
      return around(
        createRun(
          word,
          { bold: true },
          { reformatted: { change: createChange('formatted', who), was: createRun('').format } },
        ),
      );
    case 'gone':
      return [];
    default:
      return around(createRun(word, {}, { comments: [`c${n}`] }));
  }
}

function edited(did: readonly (Did | null)[]) {
  const lines = listLines(loi);
  const comments: WordComment[] = did.flatMap((one, n) =>
    one?.do === 'comment' ? [createComment(`c${n}`, one.by)] : [],
  );
  const body = lines.flatMap((line, n) => {
    const one = did[n] ?? null;
    return one === null ? [createParagraph(line)] : paragraphs(line, one, n);
  });
  return createDocument(
    [...body, createParagraph(insertedRun('RANCANGAN'), { part: 'header', story: 'word/header1.xml' })],
    { comments },
  );
}

const doings = (what: fc.Arbitrary<Did>) =>
  fc.array(fc.option(what, { freq: 3 }), { maxLength: listLines(loi).length });
const weightOf = ({ silent, proposals, comments, rows, marks }: ReplyFindings) => ({
  tracked: proposals.filter(({ by }) => by === 'tracked').reduce((sum, { found }) => sum + found, 0),
  all: [...silent, ...comments, ...marks, ...rows].length + proposals.reduce((sum, { found }) => sum + found, 0),
});

test('every tracked change and every comment is found once, and every item is placed or unplaced', () => {
  fc.assert(
    fc.property(doings(fc.oneof(tracked, other, quiet)), (did) => {
      const document = edited(did);
      const found = previewDocument(document, loi);
      const formatted = found.marks.filter(({ by }) => by === 'tracked').length;
      expect(weightOf(found).tracked + formatted).toBe(listTrackedChanges(document).length);
      expect(found.counts.tracked).toBe(listTrackedChanges(document).length);
      expect(found.comments.length).toBe(document.comments.length);
      expect([found.counts.found, found.counts.placed + found.counts.unplaced]).toEqual([
        weightOf(found).all,
        found.counts.found,
      ]);
      const items = [...found.silent, ...found.proposals, ...found.comments, ...found.marks, ...found.rows];
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      for (const { place, unplaced } of items) expect(place === null).toBe(unplaced !== null);
    }),
    { numRuns },
  );
});

/** The parts of the text with their proposals applied, the last one first. */
function applied(clauses: readonly SentClause[], { proposals }: ReplyFindings): string {
  return clauses
    .flatMap((clause) =>
      (['number', 'heading', 'body'] as const).map((part) => {
        const own = proposals.filter(({ place }) => place?.clause === clause.id && place.part === part);
        const text = own.reduceRight((done, { place, old, next }) => {
          const [start, end] = [place?.start ?? 0, place?.end ?? 0];
          if (old !== '\n' || start !== end) expect(clause[part].slice(start, end)).toBe(old);
          return done.slice(0, start) + next + done.slice(end);
        }, clause[part]);
        return [
          text,
          ...proposals.flatMap(({ place, next }) =>
            part === 'body' && place?.clause === clause.id && place.part === 'after' ? [next] : [],
          ),
        ].join('\n');
      }),
    )
    .join('\n');
}

test('with everything tracked nothing is silent, and applying all proposals gives the accepted file', () => {
  fc.assert(
    fc.property(doings(tracked), (all) => {
      // Between its number and its heading a clause has no room for a line: it goes to the body.
      const label = (n: number) => /^Paragraf \d+$/.test(listLines(loi)[n] ?? '');
      const did = all.map((one, n) => (label(n) && (one?.do === 'line' || one?.do === 'break') ? null : one));
      const document = edited(did);
      const found = previewDocument(document, loi);
      expect(found.silent).toEqual([]);
      const accepted = createReturnedFile(document).accepted.slice(0, -1);
      const bare = (text: string) => text.replace(/\s+/gu, '');
      expect(bare(applied(loi, found))).toBe(bare(accepted.map(({ text }) => text).join('\n')));
      for (const { quote, place } of found.proposals) {
        if (quote === null || place === null) continue;
        const clause = loi.find(({ id }) => id === place.clause);
        const part = clause?.[place.part as 'body'] ?? '';
        expect(part.split(quote.text).length).toBe(2);
      }
    }),
    { numRuns },
  );
});

test('words changed without tracking are silent, each in its clause', () => {
  fc.assert(
    fc.property(doings(other.filter((one) => one.do === 'silent')), (did) => {
      const found = previewDocument(edited(did), loi);
      expect(found.proposals.filter(({ place }) => place !== null)).toEqual([]);
      for (const { id, heading, body } of loi) {
        const own = found.silent.filter(({ place }) => place?.clause === id && place.part !== 'number');
        const old = (part: string, text: string) =>
          own
            .filter(({ place }) => place?.part === part)
            .every(({ place, old: words }) => text.slice(place?.start, place?.end) === words);
        expect([old('heading', heading), old('body', body)]).toEqual([true, true]);
      }
      if (found.silent.length === 0)
        expect(listLines(loi).join('\n')).toBe(
          createReturnedFile(edited(did))
            .rejected.map(({ text }) => text)
            .filter((text) => text !== '')
            .join('\n'),
        );
    }),
    { numRuns },
  );
});
