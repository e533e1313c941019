import { expect, test } from 'vitest';
import { isCapitalInSentence, listSpelledWords } from '../../../renderer/features/spelling/spelled-words.ts';

const listWords = (plain: string) => listSpelledWords(plain).map(({ word }) => word);

test.each([
  ['Para Peserta bekerja sama.', ['Para', 'Peserta', 'bekerja', 'sama']],
  ['undang-undang dan kedua-duanya', ['undang-undang', 'dan', 'kedua-duanya']],
  [
    "the Party's and Parties’ rights",
    ['the', "Party's", 'and', 'Parties’', 'rights'].map((one) => one.replace(/’$/, '')),
  ],
  ['в том числе об’ект', ['том', 'числе', 'об’ект']],
  // Single letters, numbers and what belongs to them, words in capitals and with capitals inside.
  ['a) 3 bulan, 5kg, T-150, IMT-GT, KEMENTERIAN, eOffice, BPSDMI-nya', ['bulan']],
  ['Северо-Запад и КГБ', ['Северо-Запад']],
  // Addresses, abbreviations with stops, names of files.
  ['lihat kemenperin.go.id, a.b@example.org, https://x.example/abc, т.е., nota_akhir.docx', ['lihat']],
  ['', []],
])('of “%s” these words are checked', (plain, words) => {
  expect(listWords(plain)).toEqual(words);
});

test('a word is found where it stands', () => {
  const plain = 'Huruf (a) kerjasama.';
  expect(listSpelledWords(plain).map(({ from, to, word }) => [plain.slice(from, to), word])).toEqual([
    ['Huruf', 'Huruf'],
    ['kerjasama', 'kerjasama'],
  ]);
});

test.each([
  ['Tuan Hidayat hadir.', ['Hidayat']],
  ['Minsk. Denpasar', []],
  ['(a) Pelatihan\n(b) Pertukaran', []],
  ['“Peserta” dan «Участник»', ['Участник']],
  ['- Pelatihan; Minsk dan Gomel', ['Gomel']],
])('in “%s” these may be names', (plain, names) => {
  const found = listSpelledWords(plain).filter((word) => isCapitalInSentence(plain, word));
  expect(found.map(({ word }) => word)).toEqual(names);
});
