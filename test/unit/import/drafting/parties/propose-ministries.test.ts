import { expect, test } from 'vitest';
import { findPartyNames } from '../../../../../shared/import/drafting/parties/find-party-names.ts';
import {
  orderPartyNames,
  proposeMinistries,
} from '../../../../../shared/import/drafting/parties/propose-ministries.ts';

const THREE = [
  'Ministry of Trade and Industry of the Republic of Belarus',
  'Ministry of Marine Affairs and Fisheries of the Republic of Indonesia',
  'Ministry of Industry of the Republic of Indonesia',
];

test('of three parties, ours is the first of our state and theirs the first of another', () => {
  expect(orderPartyNames(THREE, 'Indonesia')).toEqual({ ours: THREE[1], theirs: THREE[0] });
  expect(orderPartyNames(THREE.toReversed(), 'Indonesia')).toEqual({ ours: THREE[2], theirs: THREE[0] });
  expect(orderPartyNames(THREE.slice(1), 'Malaysia')).toEqual({ ours: THREE[1], theirs: THREE[2] });
  expect(orderPartyNames(THREE.slice(0, 1), 'Indonesia')).toBeNull();
});

test.each([
  [`ARRANGEMENT between the ${THREE[0]}, the ${THREE[1]} and the ${THREE[2]}`, THREE],
  [`ARRANGEMENT between the ${THREE[0]} and the ${THREE[1]}`, THREE.slice(0, 2)],
])('names that contain "and" are told apart by the states that they end with: %s', (title, names) => {
  expect(findPartyNames(title, '').map((name) => name.replace(/^the /, ''))).toEqual(names);
});

test('the names may follow a sentence about a visit, and be called anything in parentheses', () => {
  const preamble = `The Minister paid a visit in March 2026. The ${THREE[0]} and the ${THREE[2]} (“the two sides”) held talks.`;
  expect(findPartyNames('', preamble).map((name) => name.replace(/^the /i, ''))).toEqual([THREE[0], THREE[2]]);
});

test('the ministries of a title are the sides where a sentence names their ministers', () => {
  const inTitle = ['the Ministry of Industry of Indonesia', 'the Ministry of Trade of Peru'];
  const inSentence = ['The Minister of Industry of Indonesia', 'the Minister of Trade of Peru'];
  const ministries = { ours: 'Ministry of Industry of Indonesia', theirs: 'Ministry of Trade of Peru' };
  expect(proposeMinistries({ inTitle, inSentence }, 'en', 'Indonesia')).toEqual(ministries);
  expect(proposeMinistries({ inTitle: inSentence, inSentence: inTitle }, 'en', 'Indonesia')).toEqual(ministries);
  expect(proposeMinistries({ inTitle: [], inSentence }, 'en', 'Indonesia')?.theirs).toBe('Minister of Trade of Peru');
});
