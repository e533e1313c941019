import { expect, test } from 'vitest';
import { proposeSideMarks } from '../../../../shared/rules/checks/names/propose-side-marks.ts';
import { createCheckedText } from './letter.ts';

const STATES: { readonly [language: string]: readonly [string, string] } = {
  en: ['Republic of Indonesia', 'Republic of Belarus'],
  id: ['Republik Indonesia', 'Republik Belarus'],
  ru: ['Республика Индонезия', 'Республика Беларусь'],
  be: ['Рэспубліка Інданезія', 'Рэспубліка Беларусь'],
};

/** Our ministry, theirs, and the sentence that names both, with its marks; null where the names keep their places. */
const SENTENCES: readonly (readonly [
  language: string,
  ours: string,
  theirs: string,
  source: string,
  marked: string | null,
])[] = [
  [
    'ru',
    'Министерство промышленности (Индонезия)',
    'Министерство промышленности и торговли (Российская Федерация)',
    'Министерство промышленности и торговли (Российская Федерация) и Министерство промышленности (Индонезия), далее именуемые «Стороны»,',
    '{ID:Министерство промышленности (Индонезия)} и {RU:Министерство промышленности и торговли (Российская Федерация)}, далее именуемые «Стороны»,',
  ],
  [
    'ru',
    'Министерство промышленности Республики Индонезия',
    'Министерство промышленности и торговли Российской Федерации',
    'Министерство промышленности и торговли Российской Федерации, с одной стороны, и Министерство промышленности Республики Индонезия, с другой стороны, далее именуемые «Стороны»,',
    '{ID:Министерство промышленности Республики Индонезия}, с одной стороны, и {RU:Министерство промышленности и торговли Российской Федерации}, с другой стороны, далее именуемые «Стороны»,',
  ],
  [
    'en',
    'Ministry of Energy (Indonesia)',
    'Ministry of Energy (Belarus)',
    'The Ministry of Energy (Belarus), of the one part, and the Ministry of Energy (Indonesia), of the other part, hereinafter referred to as “the Sides”,',
    'The {ID:Ministry of Energy (Indonesia)}, of the one part, and the {BY:Ministry of Energy (Belarus)}, of the other part, hereinafter referred to as “the Sides”,',
  ],
  [
    'en',
    'Ministry of Energy of the Republic of Indonesia',
    'Ministry of Energy of the Republic of Belarus',
    'The Ministry of Energy of the Republic of Belarus (hereinafter “ME”), of the one part, and the Ministry of Energy of the Republic of Indonesia (hereinafter “KE”), of the other part,',
    'The {ID:Ministry of Energy of the Republic of Indonesia (hereinafter “KE”)}, of the one part, and the {BY:Ministry of Energy of the Republic of Belarus (hereinafter “ME”)}, of the other part,',
  ],
  [
    'id',
    'Kementerian Energi Republik Indonesia',
    'Kementerian Energi Republik Belarus',
    'Kementerian Energi Republik Belarus di satu pihak dan Kementerian Energi Republik Indonesia di pihak lain, selanjutnya disebut “Para Peserta”,',
    '{ID:Kementerian Energi Republik Indonesia} di satu pihak dan {BY:Kementerian Energi Republik Belarus} di pihak lain, selanjutnya disebut “Para Peserta”,',
  ],
  [
    'id',
    'Kementerian Energi Republik Indonesia',
    'Kementerian Energi Republik Belarus',
    'Kementerian Energi Republik Belarus, di satu pihak, dan Kementerian Energi Republik Indonesia, di lain pihak, selanjutnya disebut “Para Peserta”,',
    '{ID:Kementerian Energi Republik Indonesia}, di satu pihak, dan {BY:Kementerian Energi Republik Belarus}, di lain pihak, selanjutnya disebut “Para Peserta”,',
  ],
  [
    'id',
    'Kementerian Energi Republik Indonesia',
    'Kementerian Energi Republik Belarus',
    'di satu pihak Kementerian Energi Republik Belarus dan di pihak lain Kementerian Energi Republik Indonesia,',
    'di satu pihak {ID:Kementerian Energi Republik Indonesia} dan di pihak lain {BY:Kementerian Energi Republik Belarus},',
  ],
  [
    'id',
    'Kementerian Energi (Indonesia)',
    'Kementerian Energi (Belarus)',
    'Kementerian Energi (Belarus) pada pihak pertama dan Kementerian Energi (Indonesia) pada pihak kedua,',
    null,
  ],
  [
    'id',
    'Kementerian Energi Republik Indonesia',
    'Kementerian Energi Republik Belarus',
    'Kementerian Energi Republik Belarus sebagai Pihak Pertama dan Kementerian Energi Republik Indonesia sebagai Pihak Kedua,',
    null,
  ],
  [
    'be',
    'Міністэрства энергетыкі Рэспублікі Інданезія',
    'Міністэрства энергетыкі Рэспублікі Беларусь',
    'Міністэрства энергетыкі Рэспублікі Беларусь, з аднаго боку, і Міністэрства энергетыкі Рэспублікі Інданезія, з другога боку, далей — «Бакі»,',
    '{ID:Міністэрства энергетыкі Рэспублікі Інданезія}, з аднаго боку, і {BY:Міністэрства энергетыкі Рэспублікі Беларусь}, з другога боку, далей — «Бакі»,',
  ],
  [
    'be',
    'Міністэрства энергетыкі (Інданезія)',
    'Міністэрства энергетыкі (Беларусь)',
    'Міністэрства энергетыкі (Беларусь) і Міністэрства энергетыкі (Інданезія), якія далей называюцца «Бакі»,',
    '{ID:Міністэрства энергетыкі (Інданезія)} і {BY:Міністэрства энергетыкі (Беларусь)}, якія далей называюцца «Бакі»,',
  ],
  [
    'en',
    'Ministry of Energy of the Republic of Indonesia',
    'Ministry of Energy of the Republic of Belarus',
    'The Ministry of Energy of the Republic of Belarus, of the first part, and the Ministry of Energy of the Republic of Indonesia, of the second part,',
    null,
  ],
];

test.each(SENTENCES)(
  'names with their state in brackets, and sides “of the one part” and “of the other part”, change places (%s: %s)',
  (language, ours, theirs, source, marked) => {
    const [home, other] = createCheckedText([]).parties;
    const [own = '', belarus = ''] = STATES[language] ?? [];
    const isRussia = theirs.includes('Росси');
    const parties = [
      { ...home, state: { [language]: own }, ministry: { [language]: ours } },
      {
        ...other,
        code: isRussia ? 'RU' : 'BY',
        state: { [language]: isRussia ? 'Российская Федерация' : belarus },
        ministry: { [language]: theirs },
      },
    ] as const;
    const clause = { kind: 'preamble', heading: {}, body: { [language]: source } } as const;
    expect(proposeSideMarks([clause], parties).clauses[0]?.body[language]).toBe(marked ?? source);
  },
);
