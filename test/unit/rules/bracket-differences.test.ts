import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketDifferences } from '../../../shared/rules/bracket-differences.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { propertyRuns } from '../../helpers/marks.ts';

const sides = { ours: 'ID', theirs: 'BY' };
const both = (ours: string, theirs: string) => bracketDifferences({ ours, theirs }, sides);

test.each([
  ['the same', 'One.', 'One.', 'One.'],
  ['a line', 'They will meet once.', 'They will meet twice.', '[BY: They will meet twice.][ID: They will meet once.]'],
  [
    'one item of several keeps its label',
    'Areas:\na. cars; and\nb. paper and fish.',
    'Areas:\na. cars; and\nb. paper and wood.',
    'Areas:\na. cars; and\nb. [BY: paper and wood.][ID: paper and fish.]',
  ],
  [
    'a line that only they have',
    'One thing.',
    'One thing.\nAnother thing altogether.',
    'One thing.\n[BY: Another thing altogether.]',
  ],
  ['a line that only we have', 'One thing.\nAnother thing.', 'One thing.', 'One thing.\n[ID: Another thing.]'],
  [
    'marks stay marks',
    '{ID:Indonesia} pays costs.',
    '{ID:Indonesia} pays half of the costs.',
    '[BY: {ID:Indonesia} pays half of the costs.][ID: {ID:Indonesia} pays costs.]',
  ],
  [
    'brackets of before go into the words of their side',
    'They [ID: will] pay.',
    'They must pay.',
    '[BY: They must pay.][ID: They will pay.]',
  ],
  [
    'brackets that they sent are not put into others',
    'They will explore cooperation.',
    'They will [BY: ensure long-term][ID: explore] cooperation.',
    '[BY: They will ensure long-term cooperation.][ID: They will explore cooperation.]',
  ],
  [
    'words that only the other side proposes are not ours',
    'They will pay [BY: all] costs.',
    'They must pay [BY: all] costs.',
    '[BY: They must pay all costs.][ID: They will pay costs.]',
  ],
  ['brackets around what both propose stay', 'They [ID: will] pay.', 'They will pay.', 'They [ID: will] pay.'],
  ['brackets over lines', '[ID: One.\nTwo.]', 'One.\nThree.', '[BY: One.][ID: One.\nTwo.]\n[BY: Three.]'],
  ['two words of one side are left to a person', 'They [ID: will][ID: may] pay.', 'They must pay.', null],
  ['what cuts a mark is left to a person', 'a {i:b\nc} d', 'a', null],
])('brackets what differs between two texts: %s', (_, ours, theirs, expected) => {
  expect(both(ours, theirs)).toBe(expected);
});

test('no brackets are nested, and each side keeps its words, whatever is bracketed', () => {
  const piece = fc.constantFrom(
    'a',
    'b c',
    '[BY: d]',
    '[ID: e f]',
    '[g]',
    ' ',
    '\n',
    'h.',
    '[BY: d [ID: e] f]',
    '{i:k}',
  );
  const source = fc.array(piece, { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(source, source, (ours, theirs) => {
      const found = both(ours, theirs);
      if (found === null || found === ours) return;
      const unchanged = new Set([...ours.split('\n'), ...theirs.split('\n')]);
      for (const line of found.split('\n')) {
        const parsed = parseMarks(line);
        if (unchanged.has(line) || !parsed.ok) continue;
        for (const mark of parsed.marks)
          if (mark.type === 'bracket')
            expect(
              mark.marks.some(({ type }) => type === 'bracket'),
              line,
            ).toBe(false);
      }
    }),
    { numRuns: propertyRuns },
  );
});
