import {
  buildDocx,
  cellXml,
  deletedXml,
  insertedXml,
  paragraphXml,
  rowXml,
  runXml,
  tableXml,
} from '../unit/word/read/build-docx.ts';

const SIZE = 10 * 1024 * 1024;

/** Repeated until the part has 10 MB. */
function fillDocument(make: (n: number) => string): string {
  const all: string[] = [];
  for (let [n, length] = [0, 0]; length < SIZE; n += 1) {
    const one = make(n);
    length += one.length;
    all.push(one);
  }
  return all.join('');
}

const formatMinute = (n: number): string =>
  `${new Date(Date.UTC(2022, 0, 1) + n * 60_000).toISOString().slice(0, 19)}Z`;
const replaceDate = (xml: string, n: number): string => xml.replace('2022-01-10T09:00:00Z', formatMinute(n));
const repeatXml = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join(''); // biome-ignore format: one line

/** Documents whose main part is 10 MB, each with very many elements of one kind. */
export const largeDocuments: Readonly<Record<string, () => Uint8Array>> = {
  'paragraphs of one letter': () => buildDocx(fillDocument(() => paragraphXml(runXml('a')))),
  'runs of one letter': () => buildDocx(fillDocument(() => paragraphXml(runXml('a').repeat(500)))),
  'tracked changes': () =>
    buildDocx(
      fillDocument((n) =>
        paragraphXml(
          repeatXml(
            25,
            (at) =>
              replaceDate(insertedXml(runXml(`kata${at} `), `U${at % 5}`), n * 25 + at) +
              deletedXml(runXml('lama '), 'Budi'),
          ),
        ),
      ),
    ),
  'cells of tables': () =>
    buildDocx(
      fillDocument((n) =>
        tableXml(
          repeatXml(10, (at) =>
            rowXml([0, 1, 2, 3, 4].map((one) => cellXml(paragraphXml(runXml(`${n}.${at}.${one}`))))),
          ),
        ),
      ),
    ),
};
