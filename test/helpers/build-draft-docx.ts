import { buildDocx, cellXml, paragraphXml, partXml, rowXml, runXml, tableXml } from '../unit/word/read/build-docx.ts';
import type { DraftFixture, DraftLine } from './draft-fixture.ts';

/** The Word file that a fixture describes: bold words, indentation, tables, automatic numbers and footnotes. */
export function buildDraftDocx({ lines }: DraftFixture): Uint8Array {
  const body = lines.filter(({ footnote }) => footnote === null);
  const forms = [...new Set(body.flatMap(({ number }) => (number === null ? [] : [readNumberForm(number)])))];
  const notes = lines.filter(({ footnote }) => footnote !== null);
  return buildDocx(buildBody(body, forms), {
    'word/numbering.xml': partXml(
      'w:numbering',
      `<w:abstractNum w:abstractNumId="0">${forms.map(buildLevel).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    ),
    ...(notes.length === 0
      ? {}
      : {
          'word/footnotes.xml': partXml(
            'w:footnotes',
            notes
              .map(
                ({ words, footnote }) => `<w:footnote w:id="${footnote}">${paragraphXml(runXml(words))}</w:footnote>`,
              )
              .join(''),
          ),
        }),
  });
}

/** "IV." is of the form "I.", "б)" of the form "а)". */
function readNumberForm(number: string): string {
  const first = /^\d/.test(number) ? '1' : /^[IVX]/.test(number) ? 'I' : /^[а-я]/.test(number) ? 'а' : 'a';
  return `${first}${number.at(-1)}`;
}

const FORMATS: Readonly<Record<string, string>> = {
  1: 'decimal',
  I: 'upperRoman',
  а: 'russianLower',
  a: 'lowerLetter',
};

const buildLevel = (form: string, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${FORMATS[form[0] ?? '']}"/><w:lvlText w:val="%${at + 1}${form[1]}"/></w:lvl>`;

function buildBody(lines: readonly DraftLine[], forms: readonly string[]): string {
  let body = '';
  let rows: string[][] = [];
  const closeTable = () => {
    if (rows.length > 0) body += tableXml(...rows.map((cells) => rowXml(cells.map((cell) => cellXml(cell)))));
    rows = [];
  };
  for (const line of lines) {
    const [cell] = line.cells;
    if (cell === undefined) {
      closeTable();
      body += buildLine(line, forms);
    } else if (cell.cell === 0) rows.push([buildLine(line, forms)]);
    else rows.at(-1)?.push(buildLine(line, forms));
  }
  closeTable();
  return body;
}

function buildLine({ words, bold, indent, number, note }: DraftLine, forms: readonly string[]): string {
  const runs = words
    .split('**')
    .map((part, n) => runXml(part.replaceAll('&', '&amp;').replaceAll('\t', TAB), bold || n % 2 === 1 ? '<w:b/>' : ''));
  const reference = note === null ? '' : `<w:r><w:footnoteReference w:id="${note}"/></w:r>`;
  const list =
    number === null
      ? ''
      : `<w:numPr><w:ilvl w:val="${forms.indexOf(readNumberForm(number))}"/><w:numId w:val="1"/></w:numPr>`;
  const left = indent === 0 ? '' : `<w:ind w:left="${indent * 720}"/>`;
  return paragraphXml(runs.join('') + reference, list + left);
}

const TAB = '</w:t><w:tab/><w:t xml:space="preserve">';
