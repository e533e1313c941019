import { expect, test } from 'vitest';
import { diffText, joinNewText, joinOldText } from '../../../../shared/diff/words/diff-text.ts';
import type { TextChange } from '../../../../shared/model/comparison/comparison.ts';

/** The changes as `[-deleted-]` and `[+inserted+]`. */
function shown(changes: readonly TextChange[]): string {
  const around = { kept: ['', ''], deleted: ['[-', '-]'], inserted: ['[+', '+]'] } as const;
  return changes.map(({ kind, text }) => around[kind].join(text)).join('');
}

test.each([
  [
    'a treaty word',
    'They shall cooperate in it.',
    'They will cooperate in it.',
    'They [-shall-][+will+] cooperate in it.',
  ],
  [
    'a phrase',
    'It shall enter into force on it.',
    'It will come into effect on it.',
    'It [-shall enter into force-][+will come into effect+] on it.',
  ],
  ['a number in words', 'for 5 (five) years', 'for 3 (three) years', 'for [-5 (five)-][+3 (three)+] years'],
  [
    'Indonesian',
    'bertemu satu kali dalam setahun',
    'bertemu dua kali dalam setahun',
    'bertemu [-satu-][+dua+] kali dalam setahun',
  ],
  ['Russian', 'собираться один раз в год', 'собираться два раза в год', 'собираться [-один раз-][+два раза+] в год'],
  [
    'Belarusian',
    'сустракаюцца адзін раз у год',
    'сустракаюцца два разы ў год',
    'сустракаюцца [-адзін раз у-][+два разы ў+] год',
  ],
  ['an amount', 'of USD 1,000,000 a year', 'of USD 1,500,000 a year', 'of USD [-1,000,000-][+1,500,000+] a year'],
  [
    'an amount with spaces',
    'сумма 1 000 000 рублей',
    'сумма 1 500 000 рублей',
    'сумма [-1 000 000-][+1 500 000+] рублей',
  ],
  ['a date', 'on 20/01/2022 in Jakarta', 'on 21/01/2022 in Jakarta', 'on [-20/01/2022-][+21/01/2022+] in Jakarta'],
  [
    'a letter of another script',
    'The Participants agree',
    'The Pаrticipants agree',
    'The [-Participants-][+Pаrticipants+] agree',
  ],
  [
    'words put in',
    'b. kimia hulu;\nc. agro',
    'b. kimia hulu, termasuk petrokimia;\nc. agro',
    'b. kimia hulu[+, termasuk petrokimia+];\nc. agro',
  ],
  ['words left out', 'between them through channels.', 'between them.', 'between them[- through channels-].'],
  [
    'a sentence that follows without a space',
    'Nullam sit amet urna.Nunc vitae mauris leo.',
    'Nullam sit amet urna.Duis vitae mauris leo.',
    'Nullam sit amet urna.[-Nunc-][+Duis+] vitae mauris leo.',
  ],
  [
    'a word before a sentence without a space',
    'susu dan daging.Setiap Peserta 5.Para delegasi',
    'susu dan unggas.Setiap Peserta 5.Semua delegasi',
    'susu dan [-daging-][+unggas+].Setiap Peserta 5.[-Para-][+Semua+] delegasi',
  ],
  [
    'quotation marks',
    'Istilah "Peserta" dan "Pihak" berarti organ.',
    'Istilah “Peserta” dan “Pihak” berarti organ.',
    'Istilah [-"-][+“+]Peserta[-"-][+”+] dan [-"-][+“+]Pihak[-"-][+”+] berarti organ.',
  ],
  [
    'spaces that do not break',
    'Menurut Pasal 3 ayat 2 dan Pasal 4.',
    'Menurut Pasal\u00A03 ayat\u00A02 dan Pasal\u00A04.',
    'Menurut Pasal[- -][+\u00A0+]3 ayat[- -][+\u00A0+]2 dan Pasal[- -][+\u00A0+]4.',
  ],
  ['a comma without a space', 'susu,daging,ternak', 'susu,unggas,ternak', 'susu,[-daging-][+unggas+],ternak'],
  ['an item put in', 'a. satu;\nb. dua.', 'a. satu;\nb. tiga;\nc. dua.', 'a. satu;\n[-b-][+b. tiga;\nc+]. dua.'],
  ['an item at the end', '1. Satu.\n2. Dua.', '1. Satu.\n2. Dua.\n3. Tiga.', '1. Satu.\n2. Dua.[+\n3. Tiga.+]'],
  ['a sentence at the end', 'It may be amended.', 'It may be amended. It ends.', 'It may be amended.[+ It ends.+]'],
  [
    'another sentence',
    'One fish.\nThe rest stays.',
    'Nothing at all!\nThe rest stays.',
    '[-One fish.-][+Nothing at all!+]\nThe rest stays.',
  ],
  [
    'brackets around words',
    'The Participants will meet soon',
    'The [Participants will meet] soon',
    'The [+[+]Participants will meet[+]+] soon',
  ],
  [
    'a side that proposes',
    '[BY: a long dull text] on',
    '[ID: a long dull text] on',
    '[-[BY: -][+[ID: +]a long dull text] on',
  ],
  [
    'a name of several words',
    'made in the United States of late',
    'made in the United Kingdom of late',
    'made in the [-United States-][+United Kingdom+] of late',
  ],
  ['the first word of a name', 'in East Java only', 'in West Java only', 'in [-East Java-][+West Java+] only'],
  [
    'a word after a first word',
    'This Letter is short.',
    'This Arrangement is short.',
    'This [-Letter-][+Arrangement+] is short.',
  ],
  ['a word in capitals', 'LETTER OF GOOD INTENT', 'LETTER OF BAD INTENT', 'LETTER OF [-GOOD-][+BAD+] INTENT'],
  ['a short line', 'Training', 'Training for experts in the field', 'Training[+ for experts in the field+]'],
  ['an escape', 'so \\{it\\} is read', 'so it is read', 'so [-\\{it\\}-][+it+] is read'],
  ['a reference', 'as in Paragraph {ref:A1}', 'as in Paragraph {ref:A2}', 'as in Paragraph [-{ref:A1}-][+{ref:A2}+]'],
  ['line ends', 'a long line\r\nand more', 'a long line\nand more', 'a long line[-\r\n-][+\n+]and more'],
  ['a wider space', 'a long  line', 'a long line', 'a long[-  -][+ +]line'],
  ['an emoji', 'so 👩‍👩‍👧 it is', 'so 👩‍👩‍👦 it is', 'so [-👩‍👩‍👧-][+👩‍👩‍👦+] it is'],
  ['all of it', '', 'New text. Of two.', '[+New text. Of two.+]'],
  ['none of it', 'Old text.', '', '[-Old text.-]'],
])('shows the change of %s', (_, old, next, expected) => {
  const changes = diffText(old, next);
  expect({ shown: shown(changes), old: joinOldText(changes), next: joinNewText(changes) }).toEqual({
    shown: expected,
    old,
    next,
  });
});

test('a competing option before the words is one insertion, although it begins with the same words', () => {
  expect(diffText('We will ask for it.', '[BY: We will not pay][ID: We will ask] for it.')).toEqual([
    { kind: 'inserted', text: '[BY: We will not pay][ID: ' },
    { kind: 'kept', text: 'We will ask' },
    { kind: 'inserted', text: ']' },
    { kind: 'kept', text: ' for it.' },
  ]);
});

test('absorbs small islands between changes, but not across the end of a sentence', () => {
  const changes = diffText(
    'We meet in red of June in a hall. All pay half.',
    'We meet in blue of July in a hall. Some pay half.',
  );
  expect(shown(changes)).toBe('We meet in [-red of June-][+blue of July+] in a hall. [-All-][+Some+] pay half.');
  const across = diffText('We meet again in June. All pay half of it.', 'We meet again in July. Some pay half of it.');
  expect(shown(across)).toBe('We meet again in [-June-][+July+]. [-All-][+Some+] pay half of it.');
});

test('replaces a sentence whole when little of it is kept', () => {
  const changes = diffText('a b c d e f g h i j k l', 'l k j i h g f e d c b a');
  expect(shown(changes)).toBe('[-a b c d e f g h i j k l-][+l k j i h g f e d c b a+]');
});

test('equal texts are one unchanged stretch, empty ones none', () => {
  expect(diffText('Same.\n', 'Same.\n')).toEqual([{ kind: 'kept', text: 'Same.\n' }]);
  expect(diffText('', '')).toEqual([]);
});
