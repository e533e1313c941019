import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketDifferences } from '../../../shared/rules/bracket-differences.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { propertyRuns } from '../../helpers/marks.ts';

const sides = { ours: 'ID', theirs: 'BY' };
const both = (ours: string, theirs: string) => bracketDifferences({ ours, theirs }, sides);

test.each([
  { what: 'the same', ours: 'One.', theirs: 'One.', expected: 'One.' },
  {
    what: 'a line',
    ours: 'They will meet once.',
    theirs: 'They will meet twice.',
    expected: '[BY: They will meet twice.][ID: They will meet once.]',
  },
  {
    what: 'one item of several keeps its label',
    ours: 'Areas:\na. cars; and\nb. paper and fish.',
    theirs: 'Areas:\na. cars; and\nb. paper and wood.',
    expected: 'Areas:\na. cars; and\nb. [BY: paper and wood.][ID: paper and fish.]',
  },
  {
    what: 'a line that only they have',
    ours: 'One thing.',
    theirs: 'One thing.\nAnother thing altogether.',
    expected: 'One thing.\n[BY: Another thing altogether.]',
  },
  {
    what: 'a line that only we have',
    ours: 'One thing.\nAnother thing.',
    theirs: 'One thing.',
    expected: 'One thing.\n[ID: Another thing.]',
  },
  {
    what: 'marks stay marks',
    ours: '{ID:Indonesia} pays costs.',
    theirs: '{ID:Indonesia} pays half of the costs.',
    expected: '[BY: {ID:Indonesia} pays half of the costs.][ID: {ID:Indonesia} pays costs.]',
  },
  {
    what: 'brackets of before go into the words of their side',
    ours: 'They [ID: will] pay.',
    theirs: 'They must pay.',
    expected: '[BY: They must pay.][ID: They will pay.]',
  },
  {
    what: 'brackets that they sent are not put into others',
    ours: 'They will explore cooperation.',
    theirs: 'They will [BY: ensure long-term][ID: explore] cooperation.',
    expected: '[BY: They will ensure long-term cooperation.][ID: They will explore cooperation.]',
  },
  {
    what: 'words that only the other side proposes are not ours',
    ours: 'They will pay [BY: all] costs.',
    theirs: 'They must pay [BY: all] costs.',
    expected: '[BY: They must pay all costs.][ID: They will pay costs.]',
  },
  {
    what: 'brackets around what both propose stay',
    ours: 'They [ID: will] pay.',
    theirs: 'They will pay.',
    expected: 'They [ID: will] pay.',
  },
  {
    what: 'brackets over lines',
    ours: '[ID: One.\nTwo.]',
    theirs: 'One.\nThree.',
    expected: '[BY: One.][ID: One.\nTwo.]\n[BY: Three.]',
  },
  {
    what: 'two words of one side are left to a person',
    ours: 'They [ID: will][ID: may] pay.',
    theirs: 'They must pay.',
    expected: null,
  },
  { what: 'what cuts a mark is left to a person', ours: 'a {i:b\nc} d', theirs: 'a', expected: null },
])('brackets what differs between two texts: $what', ({ ours, theirs, expected }) => {
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
