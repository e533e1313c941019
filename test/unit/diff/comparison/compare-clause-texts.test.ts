import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareClauseTexts } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import type { ComparableClause } from '../../../../shared/diff/pairing/pair-clauses.ts';
import { tokenizeText } from '../../../../shared/diff/words/tokenize-text.ts';
import { changeKinds } from '../../../../shared/model/comparison/change-kind.ts';
import type { ComparisonRow, TextChange } from '../../../../shared/model/comparison/comparison.ts';
import { twoClauseTexts } from '../clauses.ts';
import { runs } from '../texts.ts';

/** Treats only Cyrillic а and a zero-width space as look-alikes: enough to see that the function is called. */
const spoofed = (old: string, next: string) => {
  const seen = (text: string) => text.replace(/а/g, 'a').replace(/\u200B/g, '');
  return old !== next && seen(old) === seen(next);
};

type Given = Partial<ComparableClause> & { readonly body: string };
const text = (...clauses: Given[]) =>
  clauses.map((one, at): ComparableClause => ({ id: null, number: `${at + 1}`, heading: '', ...one }));

const areas = 'The two sides will work together in steel, paper and cars, and in what else they may choose in writing.';
const costs = 'Each of them bears its own costs, as far as its budget and the law of its country allow it to.';
const secrets = 'Nothing that one side marks as secret is shown to anybody else without leave given beforehand.';
const dispute = 'Differences about the reading of this text are settled by talks through the diplomatic channel.';

function compared(old: ComparableClause[], next: ComparableClause[]) {
  const { rows, changes } = compareClauseTexts(old, next, { spoofed });
  return {
    rows: rows.map(({ kind, old: from, next: to }) => `${kind} ${from ?? '-'}>${to ?? '-'}`),
    changes: changes.map(
      ({ row, part, kind, old: before, next: after }) => `${row} ${part} ${kind}: ${before} | ${after}`,
    ),
  };
}

describe('rows', () => {
  test('are in the order of the next text, a deleted clause at its old place', () => {
    const old = text({ body: areas }, { body: costs }, { body: secrets }, { body: dispute });
    const next = text({ body: areas }, { body: 'Something else.' }, { body: secrets }, { body: `${dispute} Always.` });
    expect(compared(old, next)).toEqual({
      rows: ['same 0>0', 'deleted 1>-', 'added ->1', 'same 2>2', 'changed 3>3'],
      changes: [
        `1 clause substance: Each of them bears its own costs, as far as its budget and… | `,
        '2 clause substance:  | Something else.',
        '4 body substance:  | Always.',
      ],
    });
  });
  test('neighbours without headings that only one text has are one change, and clauses with a number of their own are not', () => {
    const plain = (...bodies: string[]) => text(...bodies.map((body) => ({ number: '', body })));
    const items = ['Alat mesin pertanian.', 'Benih unggul.', 'Pupuk organik.'];
    const [old, next] = [plain(areas, costs), plain(areas, ...items, costs)];
    expect(compared(old, next).changes).toEqual([
      '1 clause substance:  | Alat mesin pertanian. Benih unggul. Pupuk organik.',
    ]);
    expect(compared(next, old).changes).toEqual([
      '1 clause substance: Alat mesin pertanian. Benih unggul. Pupuk organik. | ',
    ]);
    const labelled = (number: (at: number) => string) => [
      ...plain(areas),
      ...text(...items.map((body, at) => ({ number: number(at), body }))),
      ...plain(costs),
    ];
    expect(
      compared(
        old,
        labelled((at) => `${at + 1}.`),
      ).changes,
    ).toHaveLength(1);
    expect(
      compared(
        old,
        labelled((at) => `Pasal ${at + 1}`),
      ).changes,
    ).toHaveLength(3);
    expect(compared(old, plain(items[0] ?? '', areas, items[1] ?? '', costs)).changes).toHaveLength(2);
  });
  test('a changed number is not a change of text', () => {
    expect(compared(text({ id: 'a', number: '1', body: costs }), text({ id: 'a', number: '2', body: costs }))).toEqual({
      rows: ['numbering 0>0'],
      changes: ['0 clause numbering: 1 | 2'],
    });
  });
  test('a text without numbers counts as not renumbered', () => {
    expect(compared(text({ number: '', body: costs }), text({ body: costs })).rows).toEqual(['same 0>0']);
  });
  test('show the same words in another frame as a change of spaces only', () => {
    const lines = text({ body: areas, number: '' }, { body: 'cars;', number: '' }, { body: 'paper.', number: '' });
    const whole = text({ body: `${areas}\ncars;\npaper.`, number: '' });
    expect(compared(lines, whole)).toEqual({
      rows: ['joined 0>0', 'joined 1>0', 'joined 2>0'],
      changes: ['1 body punctuation: cars | cars', '2 body punctuation: paper | paper'],
    });
    expect(compared(whole, lines)).toEqual({
      rows: ['split 0>0', 'split 0>1', 'split 0>2'],
      changes: ['0 body punctuation: writing. | writing.', '1 body punctuation: cars; | cars;'],
    });
  });
  test('show a clause that moved, and one that moved and changed', () => {
    const old = text({ body: areas }, { body: secrets }, { body: dispute }, { body: `${costs} ${areas}` });
    const next = text(
      { body: areas },
      { body: dispute.replace('settled', 'ended') },
      { body: `${costs} ${areas}` },
      { body: secrets },
    );
    expect(compared(old, next)).toEqual({
      rows: ['same 0>0', 'changed 2>1', 'numbering 3>2', 'moved 1>3'],
      changes: [
        '1 clause numbering: 3 | 2',
        '1 body substance: settled | ended',
        '2 clause numbering: 4 | 3',
        '3 clause moved: Nothing that one side marks as secret is shown to anybody… | Nothing that one side marks as secret is shown to anybody…',
        '3 clause numbering: 2 | 4',
      ],
    });
  });
  test('a part of a clause that was split or joined is counted as that, and not as moved', () => {
    const [parts, whole] = [
      text({ heading: 'Costs', body: costs }, { heading: 'Secrets', body: secrets }),
      text({ heading: 'Costs', body: `${costs} ${secrets}` }),
    ];
    expect(compareClauseTexts(parts, whole, { spoofed }).counts).toMatchObject({ joined: 1, split: 0, moved: 0 });
    expect(compareClauseTexts(whole, parts, { spoofed }).counts).toMatchObject({ joined: 0, split: 1, moved: 0 });
  });

  test('show the stretches of a split clause, and of a joined one', () => {
    const whole = text({ number: '', heading: 'All', body: `${areas} ${costs} ${dispute}` });
    const pieces = text(
      { number: '', heading: 'All', body: areas },
      { number: '', heading: 'Costs', body: `${costs} ${dispute}` },
    );
    const split = compareClauseTexts(whole, pieces, { spoofed });
    const bodies = (rows: readonly ComparisonRow[]) => rows.map(({ heading, body }) => [heading, body].map(shown));
    expect(bodies(split.rows)).toEqual([
      ['All', `${areas}[- -]`],
      ['[+Costs+]', `${costs} ${dispute}`],
    ]);
    const joined = compareClauseTexts(pieces, whole, { spoofed });
    expect(bodies(joined.rows)).toEqual([
      ['All', areas],
      ['[-Costs-]', `[+ +]${costs} ${dispute}`],
    ]);
    expect([...split.rows, ...joined.rows].map(({ kind }) => kind)).toEqual(['split', 'split', 'joined', 'joined']);
  });
});

function shown(changes: readonly TextChange[]): string {
  const around = { kept: ['', ''], deleted: ['[-', '-]'], inserted: ['[+', '+]'] } as const;
  return changes.map(({ kind, text: words }) => around[kind].join(words)).join('');
}

const side = (changes: readonly TextChange[], without: TextChange['kind']) =>
  changes.map(({ kind, text: words }) => (kind === without ? '' : words)).join('');

/** The clauses of one side, read back from the rows. */
function restored(rows: readonly ComparisonRow[], which: 'old' | 'next', count: number) {
  const without = which === 'old' ? 'inserted' : 'deleted';
  return Array.from({ length: count }, (_, at) => {
    const own = rows.filter((row) => row[which] === at);
    return [
      own.map(({ heading }) => side(heading, without)).join(''),
      own.map(({ body }) => side(body, without)).join(''),
    ];
  });
}

const parts = (clauses: readonly ComparableClause[]) => clauses.map(({ heading, body }) => [heading, body]);

test('the rows give both texts back, whatever was paired by hand', () => {
  fc.assert(
    fc.property(
      twoClauseTexts,
      fc.array(fc.record({ old: fc.option(fc.nat(5)), next: fc.option(fc.nat(5)) }), { maxLength: 3 }),
      ([old, next], chosen) => {
        const { rows } = compareClauseTexts(old, next, { chosen, spoofed });
        expect(restored(rows, 'old', old.length)).toEqual(parts(old));
        expect(restored(rows, 'next', next.length)).toEqual(parts(next));
        expect(rows.filter(({ kind }) => kind !== 'deleted' && kind !== 'joined').map((row) => row.next)).toEqual(
          next.map((_, at) => at).filter((at) => rows.some((row) => row.next === at && row.kind !== 'joined')),
        );
      },
    ),
    { numRuns: runs },
  );
});

test('the changes are those of the rows, none twice, and the counts add up', () => {
  fc.assert(
    fc.property(twoClauseTexts, ([old, next]) => {
      const { rows, changes, counts } = compareClauseTexts(old, next, { spoofed });
      expect(changeKinds.reduce((sum, kind) => sum + counts[kind], 0)).toBe(changes.length);
      for (const kind of changeKinds) expect(changes.filter((one) => one.kind === kind)).toHaveLength(counts[kind]);
      rows.forEach((row, at) => {
        const own = changes.filter((one) => one.row <= at && at < one.row + one.rows);
        if (row.kind === 'same') expect(own).toEqual([]);
        else
          expect([row.kind, own.length > 0 || row.kind === 'split' || row.kind === 'joined']).toEqual([row.kind, true]);
        if (row.kind === 'added' || row.kind === 'deleted') return;
        for (const part of ['heading', 'body'] as const) {
          const hunks = row[part].flatMap(({ kind }, n, all) =>
            kind === 'deleted' || (kind === 'inserted' && all[n - 1]?.kind !== 'deleted') ? [n] : [],
          );
          const listed = own.filter((one) => one.part === part);
          // A look-alike beside another change precedes it, at the same place.
          const whole = listed.filter((one, n) => one.kind !== 'spoof' || one.at !== listed[n + 1]?.at);
          expect(whole.map((one) => one.at)).toEqual(hunks);
        }
      });
    }),
    { numRuns: runs },
  );
});

test('no row splits a token of either text, and its changes are in order', () => {
  const before = { kept: ['deleted', 'inserted'], deleted: ['kept'], inserted: ['kept', 'deleted'] };
  const ends = (list: readonly string[]) => {
    let at = 0;
    return new Set([0, ...list.map((part) => (at += part.length))]);
  };
  fc.assert(
    fc.property(twoClauseTexts, ([old, next]) => {
      for (const { body, heading, kind } of compareClauseTexts(old, next, { spoofed }).rows) {
        for (const changes of [heading, body]) {
          changes.forEach((change, at) => {
            expect(change.text).not.toBe('');
            const previous = changes[at - 1];
            if (previous) expect(before[change.kind]).toContain(previous.kind);
          });
          if (kind === 'split' || kind === 'joined') continue;
          for (const without of ['inserted', 'deleted'] as const) {
            const own = changes.filter((change) => change.kind !== without).map((change) => change.text);
            const allowed = ends(tokenizeText(own.join('')));
            expect([...ends(own)].filter((end) => !allowed.has(end))).toEqual([]);
          }
        }
      }
    }),
    { numRuns: runs },
  );
});

test('the result is plain data, and equal texts have no change', () => {
  fc.assert(
    fc.property(twoClauseTexts, ([old, next]) => {
      const comparison = compareClauseTexts(old, next, { spoofed });
      expect(JSON.parse(JSON.stringify(comparison))).toEqual(structuredClone(comparison));
      expect(compareClauseTexts(old, old, { spoofed }).changes).toEqual([]);
    }),
    { numRuns: Math.ceil(runs / 4) },
  );
});

test('reports its progress up to the end, and stops on request', () => {
  const [old, next] = [text({ body: areas }, { body: costs }), text({ body: costs }, { body: dispute })];
  const told: [number, number][] = [];
  compareClauseTexts(old, next, { spoofed, step: (done, all) => told.push([done, all]) });
  const all = areas.length + 2 * costs.length + dispute.length;
  expect(told.every(([done, whole], at) => whole === all && done >= (told[at - 1]?.[0] ?? 0) && done < all)).toBe(true);
  expect(told).toHaveLength(4);
  const stop = new Error('enough');
  expect(() =>
    compareClauseTexts(old, next, {
      spoofed,
      step: () => {
        throw stop;
      },
    }),
  ).toThrow(stop);
});

describe('a bracket is one change', () => {
  const changesOf = (old: string, next: string) =>
    compareClauseTexts(text({ body: old }), text({ body: next }), { spoofed }).changes.map((change) => [
      change.old,
      change.next,
      change.kind,
      change.at,
      change.through,
    ]);

  test('where it is put around kept words, or taken away', () => {
    expect(changesOf('The Participants will meet soon.', 'The [Participants will meet] soon.')).toEqual([
      ['Participants will meet', '[Participants will meet]', 'substance', 1, 3],
    ]);
    expect(changesOf('It is [BY: not] new.', 'It is not new.')).toEqual([['[BY: not]', 'not', 'substance', 1, 2]]);
  });

  test('but not where other changes are within it, and a bracket of its own is one anyway', () => {
    const [old, next] = [
      'We will all meet in the old hall in the very middle of May.',
      'We [will all meet in the new hall in the very middle] of May.',
    ];
    expect(changesOf(old, next)).toHaveLength(3);
    expect(changesOf('a long line (a) and (b) here', 'a long line (a) here').map(([was]) => was)).toEqual(['and (b)']);
  });
});
