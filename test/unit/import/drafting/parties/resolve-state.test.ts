import { expect, test } from 'vitest';
import { listNearestStates, resolvePartyCode } from '../../../../../shared/import/drafting/parties/resolve-state.ts';
import { isStateCode } from '../../../../../shared/text/states/state-names.ts';

test.each([
  ['BY', 'BY'],
  ['ph', 'PH'],
  ['Philippines', 'PH'],
  ['Philippine', 'PH'],
  ['Timor-Leste', 'TL'],
  ['Socialist Republic of Viet Nam', 'VN'],
  ['VIETNAM', 'VN'],
  ['Кыргызская Республика', 'KG'],
  ['Cote d’Ivoire', 'CI'],
  ['Türkiye', 'TR'],
  ['ASEAN', 'ASEAN'],
  ['Filipinas', null],
  ['Atlantis', null],
])('%s names the party %s', (written, code) => {
  expect(resolvePartyCode(written)).toBe(code);
});

test('every state is found by its own usual name, in each of our languages', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isStateCode);
  const wrong = ['en', 'id', 'ru', 'be'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => {
      const name = names.of(code);
      const found = name === undefined ? code : resolvePartyCode(name);
      return found === code ? [] : [[language, name, code, found]];
    });
  });
  expect(codes.length).toBeGreaterThan(240);
  expect(wrong).toEqual([]);
});

test.each([
  ['Filipinas', ['Philippines (PH)']],
  ['Viet-Nam', ['Vietnam (VN)']],
  ['Kazahstan', ['Kazakhstan (KZ)']],
  ['Wxyzwxyz', []],
])('of a name that is none, %s, the nearest are %s', (written, near) => {
  expect(listNearestStates(written, 'en').slice(0, 1)).toEqual(near);
});
