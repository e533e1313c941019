import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { runs } from '../../diff/texts.ts';
import { buildLine } from './build-paragraphs.ts';

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
type Language = 'en' | 'id' | 'ru' | 'be';
const words: Readonly<Record<Language, readonly string[]>> = {
  en: ['Article', 'ARTICLE', 'Section', 'Paragraph', 'Clause', '§', 'Art.', 'Para.', 'No.'],
  id: ['Pasal', 'PASAL', 'Bagian', 'Paragraf', 'Butir', 'Angka', 'Poin', 'Diktum', 'BAB'],
  ru: ['Статья', 'СТАТЬЯ', 'Пункт', 'Раздел', 'Параграф', 'п.', 'ст.', '№', 'Глава'],
  be: ['Артыкул', 'АРТЫКУЛ', 'Пункт', 'Раздзел', 'Параграф', 'арт.', '№', 'Глава', '§'],
};
const texts: Readonly<
  Record<
    Language,
    { readonly title: readonly string[]; readonly end: readonly string[]; readonly sentences: readonly string[] }
  >
> = {
  en: {
    title: ['MEMORANDUM OF UNDERSTANDING', 'The Ministries have reached the following understanding:'],
    end: [
      'Signed in Minsk on 5 May 2022 in two originals in the English language.',
      'For the Ministry of Energy',
      '____________',
      'For the Ministry of Trade',
      '____________',
    ],
    sentences: [
      'The Participants intend to exchange information on peat.',
      'Each Participant will bear its own costs.',
      'Any difference will be settled by consultation between the Participants.',
    ],
  },
  id: {
    title: ['NOTA KESEPAHAMAN', 'Kedua kementerian telah mencapai pengertian sebagai berikut:'],
    end: [
      'Ditandatangani di Minsk pada tanggal 5 Mei 2022 dalam rangkap dua dalam bahasa Indonesia.',
      'Untuk Kementerian Energi',
      '____________',
      'Untuk Kementerian Perdagangan',
      '____________',
    ],
    sentences: [
      'Para Peserta bermaksud bertukar informasi mengenai gambut.',
      'Setiap Peserta menanggung biayanya sendiri.',
      'Setiap perbedaan diselesaikan melalui konsultasi antara Para Peserta.',
    ],
  },
  ru: {
    title: ['МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ', 'Министерства договорились о нижеследующем:'],
    end: [
      'Подписано в г. Минске 5 мая 2022 года в двух экземплярах на русском языке.',
      'За Министерство энергетики',
      '____________',
      'За Министерство торговли',
      '____________',
    ],
    sentences: [
      'Участники намерены обмениваться информацией о торфе.',
      'Каждый Участник самостоятельно несёт свои расходы.',
      'Разногласия разрешаются путём консультаций между Участниками.',
    ],
  },
  be: {
    title: ['МЕМАРАНДУМ АБ УЗАЕМАРАЗУМЕННІ', 'Міністэрствы дамовіліся аб наступным:'],
    end: [
      'Падпісана ў г. Мінску 5 мая 2022 года ў двух экзэмплярах на беларускай мове.',
      'За Міністэрства энергетыкі',
      '____________',
      'За Міністэрства гандлю',
      '____________',
    ],
    sentences: [
      'Удзельнікі маюць намер абменьвацца інфармацыяй аб торфе.',
      'Кожны Удзельнік нясе свае выдаткі самастойна.',
      'Рознагалоссі вырашаюцца шляхам кансультацый паміж Удзельнікамі.',
    ],
  },
};
const heads: Readonly<Record<Language, string>> = {
  en: 'Costs of the work',
  id: 'Biaya kegiatan',
  ru: 'Расходы на работу',
  be: 'Выдаткі на працу',
};
const annexes: Readonly<Record<Language, readonly string[]>> = {
  en: ['Annex', 'Annex A', 'Schedule 2', 'Appendix I', 'Protocol 1'],
  id: ['Lampiran', 'Lampiran B', 'LAMPIRAN I', 'Lampiran I Huruf A'],
  ru: ['Приложение', 'Приложение № 1', 'Приложение А', 'Протокол № 1'],
  be: ['Дадатак', 'Дадатак № 1', 'Дадатак А', 'Пратакол 1'],
};

const scheme = fc.constantFrom<Language>('en', 'id', 'ru', 'be').chain((language) =>
  fc.record({
    language: fc.constant(language),
    word: fc.constantFrom('', ...words[language]),
    form: fc.constantFrom('arabic', 'roman'),
    frame: fc.constantFrom('#.', '#)', '(#)', '#:', '# –', '#.-', '#'),
    automatic: fc.boolean(),
    alone: fc.boolean(),
    headed: fc.boolean(),
    items: fc.boolean(),
    count: fc.integer({ min: 4, max: 12 }),
    annex: fc.constantFrom(null, ...annexes[language]),
  }),
);

test('a text in any scheme of numbers, typed or automatic, is cut at its labels, with its annex', () => {
  fc.assert(
    fc.property(scheme, ({ language, word, form, frame: drawn, automatic, alone, headed, items, count, annex }) => {
      // A bare number needs a separator; a word has none around it.
      const frame = word === '' ? (drawn === '#' ? '#.' : drawn) : drawn === '(#)' ? '#.' : drawn;
      const { title, end, sentences } = texts[language];
      const clauses = Array.from({ length: count }, (_, n) => {
        const number = form === 'roman' ? (ROMAN[n] ?? '') : String(n + 1);
        const label = [word, frame.replace('#', number)].filter((part) => part !== '').join(' ');
        const sentence = sentences[n % 3] ?? '';
        const list = items ? [`a) ${heads[language].toLowerCase()};`, `b) ${heads[language].toLowerCase()}.`] : [];
        return { label, heading: headed ? heads[language] : '', body: [sentence, ...list] };
      });
      const lines = clauses.flatMap(({ label, heading, body }) => {
        const [first = '', ...others] = [...(heading === '' ? [] : [heading]), ...body];
        const begun = automatic
          ? [buildLine(first, { number: label, properties: { outline: null, list: { id: '1', level: 0 } } })]
          : alone && word !== ''
            ? [buildLine(label), buildLine(first)]
            : [buildLine(`${label} ${first}`)];
        return [...begun, ...others.map((text) => buildLine(text))];
      });
      const after = annex === null ? [] : [annex, ...sentences.slice(0, 2)];
      const draft = [
        ...title.map((text) => buildLine(text)),
        ...lines,
        ...[...end, ...after].map((text) => buildLine(text)),
      ];
      const cut = segmentDocument(draft).texts.flatMap((one) => one.clauses);
      const read = cut.filter(({ as }) => as === 'paragraph').map(({ heading, body }) => [heading, body]);
      expect(read).toEqual(clauses.map(({ heading, body }) => [heading, body.join('\n')]));
      expect(cut.filter(({ as }) => as === 'annex').map(({ number }) => number)).toEqual(annex === null ? [] : [annex]);
      expect(cut.filter(({ as }) => as === 'closing').map(({ body }) => body)).toEqual(end.slice(0, 1));
    }),
    { numRuns: runs },
  );
});
