import { expect, test } from 'vitest';
import { bracketBoth } from '../../../shared/rules/bracket-both.ts';

const sides = { ours: 'ID', theirs: 'BY' };
const both = (ours: string, theirs: string) => bracketBoth({ ours, theirs }, sides);

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
    'brackets of before stay',
    'They [ID: will] pay.',
    'They must pay.',
    '[BY: They must pay.][ID: They [ID: will] pay.]',
  ],
  ['what cuts a mark is left to a person', 'a {i:b\nc} d', 'a', null],
])('%s', (_, ours, theirs, expected) => {
  expect(both(ours, theirs)).toBe(expected);
});
