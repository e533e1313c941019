import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText, listFoundWords } from './letter.ts';

const findWords = (language: string, definition: string, body: string) =>
  checkText(
    createCheckedText(
      [
        createCheckedClause({ [language]: definition }, { code: 'opening', kind: 'preamble' }),
        createCheckedClause({ [language]: body }),
      ],
      { languages: [language] },
    ),
  )
    .filter(({ check }) => check === 'treaty-word')
    .map(({ place }) => place?.words);

describe('words of treaties for the sides (D16)', () => {
  test.each([
    ['en', 'The two ministries, hereinafter “the Parties”,', 'The Parties meet; each Party reports.'],
    ['en', 'The ministries (individually “Party” and collectively “Parties”)', 'Both Parties report.'],
    ['en', 'The Ministry (hereinafter “the Indonesian Party”), together “the Parties”,', 'Neither Party pays.'],
    ['en', 'The two ministries, hereinafter referred to as the Parties,', 'The Parties meet.'],
    ['id', 'Kedua kementerian, selanjutnya disebut “Para Pihak”;', 'Para Pihak bertemu; salah satu Pihak melapor.'],
    ['id', 'Kementerian, selanjutnya disebut “Pihak Indonesia”;', 'Masing-masing Pihak melapor.'],
    ['id', 'Kedua kementerian, selanjutnya disebut PARA PIHAK;', 'PARA PIHAK bertemu.'],
    ['ru', 'Министерства, именуемые в дальнейшем «Стороны»,', 'Стороны встречаются; каждая Сторона сообщает.'],
    ['ru', 'Министерства (далее — Стороны)', 'Расходы несёт направляющая Сторона.'],
    ['ru', 'Министерство (далее — «Белорусская Сторона»)', 'По договорённости Сторон.'],
  ])('are those that the text defines (%s: %s)', (language, definition, body) => {
    expect(findWords(language, definition, body)).toEqual([]);
  });

  test.each([
    ['en', 'The two ministries, hereinafter “the Participants”,', 'The Parties meet.', ['Parties']],
    ['id', 'Kedua kementerian, selanjutnya disebut “Para Peserta”;', 'Para Pihak bertemu.', ['Para Pihak']],
    ['ru', 'Министерства, именуемые в дальнейшем «Участники»,', 'Каждая Сторона сообщает.', ['Сторона']],
    ['en', 'The two ministries, hereinafter “the Parties”,', 'The Parties shall pay.', ['shall']],
    ['id', 'Kedua kementerian, selanjutnya disebut “Para Pihak”;', 'Para Pihak wajib melapor.', ['wajib']],
    ['ru', 'Министерства, именуемые в дальнейшем «Стороны»,', 'Стороны обязуются платить.', ['обязуются']],
  ])(
    'are found where the text calls its sides otherwise, and so is what binds them (%s: %s)',
    (language, definition, body, words) => {
      expect(findWords(language, definition, body)).toEqual(words);
    },
  );
});

test('between bodies of one state no word is one of treaties', () => {
  const [home, other] = createCheckedText([]).parties;
  const state = { id: 'Republik Indonesia' };
  const parties = [
    { ...home, state },
    { ...other, code: 'BSN', state },
  ] as const;
  expect(listFoundWords('treaty-word', 'id', 'Para Pihak sepakat dan wajib melapor.', { parties })).toEqual([]);
});

test.each([
  ['en', 'It is not disclosed unless the other Participant agrees or a law requires it.', []],
  ['en', 'The visit takes place if the host agrees.', []],
  ['en', 'A report is passed on once the sending Participant has agreed.', []],
  ['en', 'Each Participant agrees to pay.', ['agrees']],
  ['en', 'If one meets, it agrees that data are open.', ['agrees']],
  ['en', 'The Participants have agreed to meet.', ['agreed']],
  ['en', 'Considering the Agreement between both Governments, which entered into force on 1 January 2023;', []],
  ['en', 'The tariff applies when the Convention enters into force.', []],
  ['en', 'Considering the Protocol of 2019, that will enter into force next year;', []],
  ['en', 'This Letter will enter into force upon signature.', ['enter into force']],
  ['en', 'It replaces the Agreement of 2010 and will enter into force upon signature.', ['enter into force']],
  ['ru', 'Учитывая Соглашение 2010 года, которое вступило в силу 1 января 2011 года;', []],
  ['ru', 'Учитывая Соглашение о торговле, вступившее в силу в 2011 году;', []],
  ['ru', 'Настоящее Письмо вступает в силу с даты подписания.', ['вступает в силу']],
  ['ru', 'Это применяется, если Участники не договорились об ином.', []],
  ['ru', 'Участники договорились об ином.', ['договорились']],
  ['id', 'Mereka menegaskan bahwa Regulasi (UE) 2023/1115, khususnya Pasal 29, dilaksanakan secara adil.', []],
  ['id', 'Mereka bertindak sesuai dengan Pasal 29.', ['Pasal']],
] as const)('consent and other instruments are no promise of this text (%s: %s)', (language, source, words) => {
  expect(listFoundWords('treaty-word', language, source)).toEqual(words);
});
