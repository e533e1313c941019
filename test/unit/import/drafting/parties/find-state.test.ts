import { expect, test } from 'vitest';
import { findState } from '../../../../../shared/import/drafting/parties/find-state.ts';

test.each([
  ['en', 'the Ministry of Industry of the Republic of Zimbabwe', 'ZW'],
  ['en', 'MINISTRY OF TRADE OF THE REPUBLIC OF SOUTH AFRICA', 'ZA'],
  ['en', 'Ministry of Commerce of the Republic of Zambia', 'ZM'],
  ['en', 'Ministry of Industry of the Russian Federation and Russia', 'RU'],
  ['en', 'Ministry of Agriculture of Guinea-Bissau', 'GW'],
  ['en', 'the Malaysian Palm Oil Board', 'MY'],
  ['en', 'Ministry of Industry of Romania', 'RO'],
  ['en', 'Federal Ministry of Industry of Nigeria', 'NG'],
  ['en', 'Institute for Northern Irish Affairs', null],
  ['id', 'Asosiasi Perusahaan Kimia', null],
  ['id', 'Kementerian Produksi Republik Peru', 'PE'],
  ['id', 'Kementerian Perindustrian Republik Zimbabwe', 'ZW'],
  ['id', 'Kementerian Perindustrian Republik Afrika Selatan', 'ZA'],
  ['ru', 'МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ БЕЛАРУСЬ', 'BY'],
  ['ru', 'Министерство промышленности Саудовской Аравии', 'SA'],
  ['ru', 'Министерство торговли Республики Корея', 'KR'],
  ['ru', 'Министерство торговли Китая', 'CN'],
  ['ru', 'Министерство торговли Федеративной Республики Нигерии', 'NG'],
  ['ru', 'Агентство малых предприятий', null],
  ['be', 'Міністэрства прамысловасці Рэспублікі Інданезіі', 'ID'],
] as const)('the state in the name of a party (%s: %s) is %s', (language, name, code) => {
  expect(findState(name, language)).toBe(code);
});

test('every state that is found has the code in force today', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const [code, former] of [
    ['MM', 'BU'],
    ['BJ', 'DY'],
    ['RU', 'SU'],
    ['VN', 'VD'],
    ['GB', 'UK'],
    ['ZW', 'RH'],
  ] as const)
    expect([former, findState(`Ministry of ${names.of(former)}`, 'en')]).toEqual([former, code]);
});
