import { expect, test } from 'vitest';
import type { CheckedText } from '../../../../../shared/rules/checks/read/checked-text.ts';
import { createCheckedText, listFindings } from '../letter.ts';

type Side = { readonly language: string; readonly state: string; readonly ministry?: string };

function findNames({ language, state, ministry = '' }: Side, source: string) {
  const [ours, theirs] = createCheckedText([]).parties;
  const other = { ...theirs, state: { [language]: state }, ministry: { [language]: ministry } };
  const parties: CheckedText['parties'] = [ours, other];
  return listFindings('party-name', { [language]: source }, {}, { parties });
}

/** Another state, its adjective or people, a place, a body: none is a misspelt name of the side. */
test.each([
  ['en', 'Niger', 'Experts from Nigeria take part.'],
  ['en', 'Hungary', 'Scholars of the Stipendium Hungaricum programme take part.'],
  ['en', 'Austria', 'A delegation from Australia took part.'],
  ['en', 'Australia', 'The Austria Centre hosts it.'],
  ['en', 'Australia', 'Ministers of Australasia meet.'],
  ['en', 'Slovenia', 'Goods pass through Slovakia.'],
  ['en', 'Slovakia', 'Goods pass through Slovenia.'],
  ['en', 'Malaysia', 'The University of Malaya hosts it.'],
  ['en', 'Belgium', 'The Belgian law applies.'],
  ['en', 'Belgium', 'Belgians need no visa.'],
  ['en', 'Argentina', 'The Argentine Republic ratified it.'],
  ['en', 'Argentina', 'The Argentinean side pays.'],
  ['en', 'India', 'The University of Indiana hosts it.'],
  ['en', 'Mauritius', 'Vessels from Mauritania are excluded.'],
  ['en', 'Guinea', 'Guyana is an observer.'],
  ['en', 'Sweden', 'The Swedes pay.'],
  ['en', 'Spain', 'Spanish law applies.'],
  ['en', 'Singapore', 'The Majlis Ugama Islam Singapura issues it.'],
  ['en', 'Indonesia', 'The Bank Indonesië archives are kept.'],
  ['en', 'Belarus', 'It succeeded the Byelorussian Soviet Socialist Republic.'],
  ['en', 'Belarus', 'JSC Belarusneft delivers.'],
  ['en', 'Mongolia', 'The Mongols of Inner Mongolia take part.'],
  ['en', 'Romania', 'The Romani Council takes part.'],
  ['id', 'Austria', 'Delegasi Australia hadir.'],
  ['id', 'Slovenia', 'Barang melalui Slovakia.'],
  ['id', 'Niger', 'Tenaga ahli Nigeria hadir.'],
  ['id', 'Malaysia', 'Universiti Malaya menjadi tuan rumah.'],
  ['id', 'Mauritius', 'Kapal Mauritania dikecualikan.'],
  ['id', 'Kenya', 'Warga Kenyah hadir.'],
  ['id', 'India', 'Universitas Indiana hadir.'],
  ['id', 'Argentina', 'Republik Argentine disebut dalam dokumen lama.'],
  ['id', 'Belgia', 'Kota Belgrad menjadi tuan rumah.'],
  ['id', 'Indonesia', 'Bank Indonesië menyimpan arsipnya.'],
  ['ru', 'Австрия', 'Делегация Австралии приняла участие.'],
  ['ru', 'Словения', 'Товары следуют через Словакию.'],
  ['ru', 'Нигер', 'Эксперты Нигерии приняли участие.'],
  ['ru', 'Маврикий', 'Суда Мавритании исключены.'],
  ['ru', 'Малайзия', 'Университет Малайи принимает участников.'],
  ['be', 'Аўстрыя', 'Дэлегацыя Аўстраліі ўдзельнічала.'],
  ['be', 'Славенія', 'Тавары ідуць праз Славакію.'],
  ['be', 'Нігер', 'Эксперты Нігерыі ўдзельнічалі.'],
  ['be', 'Маўрыкій', 'Судны Маўрытаніі выключаны.'],
])('a name that is another one is not corrected to that of the side (%s, %s: %s)', (language, state, source) => {
  expect(findNames({ language, state }, source).filter(({ fix }) => fix !== null)).toEqual([]);
});

/** Bodies that are called nearly like the side's. */
test.each([
  ['en', 'Institute of Metrology', 'The Institute of Meteorology takes part.'],
  ['en', 'Institute of Metrology', 'The Royal Institutes of Metrology take part.'],
  ['en', 'Ministry of Trade', 'The Ministry of Trades of Atlantis takes part.'],
  ['en', 'Ministry of Industry', 'The Ministry of Industries and Production takes part.'],
  ['en', 'Ministry of Education Science', 'The Ministry of Education and Science takes part.'],
  ['en', 'Ministry of Industry of Slovenia', 'The Ministry of Industry of Slovakia takes part.'],
  ['en', 'Ministry of Defence', 'The Ministry of Defense of the United States takes part.'],
  ['en', 'Institute of Technology', 'The Massachusetts Institute for Technology takes part.'],
  ['id', 'Kementerian Perumahan', 'Kementerian Perubahan Iklim hadir.'],
  ['id', 'Badan Kepegawaian', 'Badan Kepegawaiaan Daerah hadir.'],
  ['id', 'Institut Metrologi', 'Institut Meteorologi hadir.'],
  ['id', 'Politeknik Negeri Jember', 'Politeknik Negeri Jambar hadir.'],
  ['be', 'Міністэрства прамысловасці', 'Міністэрства прымысловасці Латвіі ўдзельнічае.'],
])('a body with nearly the name of the side is not corrected to it (%s, %s: %s)', (language, ministry, source) => {
  const found = findNames({ language, state: '', ministry }, source);
  expect(found.map(({ fix }) => fix).filter((fix) => fix !== null)).toEqual([]);
});

test.each([
  ['en', 'Belarus', '', 'They met in Belaurs in May.', 'Belarus'],
  ['en', 'Indonesia', '', 'The Republic of Indoensia acts.', 'Indonesia'],
  ['en', 'Mongolia', '', 'Visits to Mongollia are planned.', 'Mongolia'],
  ['id', 'Belarus', '', 'Kunjungan ke Belaruss direncanakan.', 'Belarus'],
  [
    'en',
    'Mongolia',
    'Ministry of Industry of Mongolia',
    'The Ministry of Industri of Mongolia acts.',
    'Ministry of Industry of Mongolia',
  ],
])(
  'a swapped or doubled letter in a name that nothing else has is corrected (%s, %s %s: %s)',
  (language, state, ministry, source, fix) => {
    expect(findNames({ language, state, ministry }, source).map((one) => one.fix)).toEqual([fix]);
  },
);

test.each([
  ['id', 'Malaysia', 'Kementerian Perladangan dan Komoditi Malaysia', 'Kementerian Perladangan dan Kehutanan Malaysia'],
  ['en', 'Peru', 'Ministry of Energy and Mines of Peru', 'Ministry of Energy and Trade of Peru'],
  ['ru', 'Индия', 'Министерство торговли и промышленности Индии', 'Министерство торговли и транспорта Индии'],
  ['ru', 'Индия', 'Министерство торговли и промышленности Индии', 'Министерство торговли Индии'],
  ['ru', 'Индия', 'Министерство торговли и промышленности Индии', 'Министерством торговли Индии'],
  ['en', 'Peru', 'Ministry of Energy and Mines of Peru', 'Ministry of Energy of Peru'],
  ['en', 'Peru', 'Ministry of Energy, Mines and Trade of Peru', 'Ministry of Energy and Trade of Peru'],
  ['id', 'Malaysia', 'Kementerian Perladangan dan Komoditi Malaysia', 'Kementerian Perladangan Malaysia'],
])(
  'a ministry that differs by one word from the registered one, or lacks some, has a finding without a fix (%s)',
  (language, state, ministry, words) => {
    const found = findNames({ language, state, ministry }, `1. ${words} — 2.`);
    expect(found.map(({ place, fix, details }) => [place?.words, details.name, fix])).toEqual([
      [words, ministry, null],
    ]);
  },
);

test.each([
  [
    'en',
    'Peru',
    'Ministry of Energy and Mines of Peru',
    'The Agency of Energy of Peru and the Ministry of Trade of Peru.',
  ],
  ['en', 'Peru', 'Ministry of Energy and Mines of Peru', 'The Agency of Energy and Trade of Peru.'],
  [
    'en',
    'Peru',
    'Ministry of Energy and Mines of Peru',
    'The 2015 letter of the Ministry of Energy and Trade of Peru.',
  ],
  ['en', 'Peru', 'Ministry of Energy and Mines of Peru', 'Once called “Ministry of Energy and Trade of Peru”.'],
  ['en', 'Peru', 'Ministry of Energy and Mines of Peru', 'The Ministry of Energy and Mines of Peru.'],
  ['en', 'Peru', 'Ministry of Energy and Mines of Peru', 'The Ministry of Trade and Mines of Peru.'],
  [
    'id',
    'Malaysia',
    'Kementerian Koordinator Bidang Pangan Malaysia',
    'Kementerian Koordinator Bidang Energi Malaysia',
  ],
])('another ministry has none (%s %s: %s, %s)', (language, state, ministry, source) => {
  expect(findNames({ language, state, ministry }, source)).toEqual([]);
});

/** Beside the other side, with what both do to each other. */
test.each([
  ['en', 'Peru', 'Ministry of Energy of Peru', 'MoI and the Ministry of Trade of Peru inform each other.', 1],
  ['en', 'Peru', 'Ministry of Energy of Peru', 'MoI and the Ministry of Trade of Peru hold a fair.', 0],
  ['en', 'Peru', 'Ministry of Energy of Peru', 'MoI informs the Ministry of Trade of Peru; they help each other.', 0],
  ['ru', 'Индия', 'Министерство торговли Индии', 'Минпром и Министерство связи Индии сообщают друг другу данные.', 1],
  ['ru', 'Индия', 'Министерство торговли Индии', 'Минпром и Министерство связи Индии проводят выставку.', 0],
  ['id', 'Malaysia', 'Kementerian Pangan Malaysia', 'MoI dan Kementerian Energi Malaysia saling memberi tahu.', 1],
])('a ministry in the place of the side has a finding (%s, %s, %s: %s)', (language, state, ministry, source, count) => {
  expect(findNames({ language, state, ministry }, source)).toHaveLength(count);
});

test.each([
  ['Mereka mencatat Malaysian Palm Oil Board Act 1998.', []],
  ['Mereka bertemu dengan Malaysian.', ['Malaysian']],
])('an English adjective in the name of something is no misspelt state: %s', (source, words) => {
  const found = findNames({ language: 'id', state: 'Malaysia' }, source);
  expect(found.map(({ place }) => place?.words)).toEqual(words);
});

test('a name in capitals has its own capital letters: TÜRKİYE', () => {
  const side = { language: 'en', state: 'Republic of Türkiye' };
  expect(findNames(side, 'THE REPUBLIC OF TÜRKİYE, of TÜRKIYE and of Türkiye')).toEqual([]);
});
