import { cell, del, docx, ins, p, r, row, table } from '../unit/word-read/package.ts';

const SIZE = 10 * 1024 * 1024;

/** As often as it makes a part of 10 MB. */
function filled(make: (n: number) => string): string {
  const all: string[] = [];
  for (let [n, length] = [0, 0]; length < SIZE; n += 1) {
    const one = make(n);
    length += one.length;
    all.push(one);
  }
  return all.join('');
}

const minute = (n: number): string => `${new Date(Date.UTC(2022, 0, 1) + n * 60_000).toISOString().slice(0, 19)}Z`;
const dated = (xml: string, n: number): string => xml.replace('2022-01-10T09:00:00Z', minute(n));
const every = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join(''); // biome-ignore format: one line

/** Documents whose main part is 10 MB, each with a great many of one thing. */
export const largeDocuments: Readonly<Record<string, () => Uint8Array>> = {
  'paragraphs of one letter': () => docx(filled(() => p(r('a')))),
  'runs of one letter': () => docx(filled(() => p(r('a').repeat(500)))),
  'tracked changes': () =>
    docx(
      filled((n) =>
        p(every(25, (at) => dated(ins(r(`kata${at} `), `U${at % 5}`), n * 25 + at) + del(r('lama '), 'Budi'))),
      ),
    ),
  'cells of tables': () =>
    docx(filled((n) => table(every(10, (at) => row([0, 1, 2, 3, 4].map((one) => cell(p(r(`${n}.${at}.${one}`))))))))),
};
