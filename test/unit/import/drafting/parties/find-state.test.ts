import { expect, test } from 'vitest';
import {
  findOtherState,
  findState,
  getStateLanguage,
} from '../../../../../shared/import/drafting/parties/find-state.ts';

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

test.each([
  ['en', 'Department of Trade and Industry of the Republic of the Philippines', 'PH'],
  ['en', 'the Philippine Coconut Authority', 'PH'],
  ['en', 'Ministry of Commerce of the Democratic Republic of Timor-Leste', 'TL'],
  ['en', 'Ministry of Industry and Trade of the Socialist Republic of Viet Nam', 'VN'],
  ['en', 'MINISTRY OF ECONOMY OF THE KYRGYZ REPUBLIC', 'KG'],
  ['en', 'Ministry of Economy of the Slovak Republic', 'SK'],
  ['en', 'Ministry of Trade of the Republic of Korea', 'KR'],
  ['en', "Ministry of Trade of the Democratic People's Republic of Korea", 'KP'],
  ['en', 'Ministry of Trade of the Lao People’s Democratic Republic', 'LA'],
  ['en', 'Ministry of Commerce of the Republic of the Union of Myanmar', 'MM'],
  ['en', 'Ministry of Foreign Trade of Bosnia and Herzegovina', 'BA'],
  ['en', "Ministry of Commerce of the Republic of Cote d'Ivoire", 'CI'],
  ['en', 'Ministry of Industry of the Democratic Republic of the Congo', 'CD'],
  ['en', 'Ministry of Industry of the Republic of the Congo', 'CG'],
  ['en', 'Ministry of Industry and Technology of the Republic of Turkey', 'TR'],
  ['en', 'Ministry of Commerce of Saint Lucia', 'LC'],
  ['en', 'Ministry of Economy of the State of Palestine', 'PS'],
  ['en', 'Secretariat of State of the Holy See', 'VA'],
  ['en', 'State Secretariat of the Swiss Confederation', 'CH'],
  ['en', 'Ministry of Trade of the Kingdom of Eswatini', 'SZ'],
  ['en', 'Ministry of Industry of the Syrian Arab Republic', 'SY'],
  ['id', 'Kementerian Perdagangan Republik Kirgiz', 'KG'],
  ['id', 'Kementerian Perdagangan Republik Korea', 'KR'],
  ['id', 'Kementerian Industri Republik Sosialis Viet Nam', 'VN'],
  ['id', 'Kementerian Ekonomi Republik Demokratik Timor-Leste', 'TL'],
  ['id', 'Kementerian Perdagangan Republik Rakyat China', 'CN'],
  ['ru', 'Министерство экономики Кыргызской Республики', 'KG'],
  ['ru', 'Министерство торговли Социалистической Республики Вьетнам', 'VN'],
  ['ru', 'Министерство торговли Российской Федерации', 'RU'],
  ['ru', 'Министерство экономики Чешской Республики', 'CZ'],
  ['ru', 'Министерство экономики Турецкой Республики', 'TR'],
  ['ru', 'Министерство торговли Демократической Республики Тимор-Лешти', 'TL'],
  ['ru', 'Министерство торговли Республики Филиппины', 'PH'],
  ['ru', 'Министерство торговли Китайской Народной Республики', 'CN'],
  ['ru', 'Министерство торговли Объединённых Арабских Эмиратов', 'AE'],
  ['be', 'Міністэрства эканомікі Кыргызскай Рэспублікі', 'KG'],
  ['be', 'Міністэрства гандлю Расійскай Федэрацыі', 'RU'],
  ['be', 'Міністэрства гандлю Сацыялістычнай Рэспублікі В’етнам', 'VN'],
] as const)('the formal name of a state is known (%s: %s) as %s', (language, name, code) => {
  expect(findState(name, language)).toBe(code);
});

test('the language of a state is the one of the text that is national, otherwise its state language', () => {
  expect(['KZ', 'RU', 'UZ', 'KG', 'VN'].map((code) => getStateLanguage(code, ['id', 'en']))).toEqual([
    'kk',
    'ru',
    'uz',
    'ky',
    'vi',
  ]);
  expect(getStateLanguage('KZ', ['id', 'ru', 'en'])).toBe('ru');
});

test.each([
  ['BADAN KARANTINA INDONESIA dan DINAS FEDERAL PENGAWASAN (FEDERASI RUSIA)', 'id', 'RU'],
  ['Badan Karantina Indonesia dan Dinas Federal Pengawasan', 'id', null],
  ['Arrangement of Indonesia, Malaysia and Thailand', 'en', null],
])('the only other state that further words name is that of the other party: %s', (words, language, state) => {
  expect(findOtherState([words], 'ID', language)).toBe(state);
});
