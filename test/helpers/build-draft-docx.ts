import { buildDocx, cellXml, paragraphXml, partXml, rowXml, runXml, tableXml } from '../unit/word/read/build-docx.ts';
import type { DraftFixture, DraftLine } from './draft-fixture.ts';

/** The Word file that a fixture describes: bold words, indentation, tables, automatic numbers and footnotes. */
export function buildDraftDocx({ lines }: DraftFixture): Uint8Array {
  const body = lines.filter(({ footnote }) => footnote === null);
  const numbered = body.flatMap(({ number }) => (number === null ? [] : [readNumberForm(number)]));
  const forms = numbered.filter((form, n) => numbered.findIndex((one) => isSameForm(one, form)) === n);
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

type NumberForm = { readonly before: string; readonly kind: string; readonly depth: number; readonly after: string };

const NUMBER = /^(?<before>.*?)(?<count>\d+(?:\.\d+)*|[IVX]+|\p{Ll})(?<after>[^\p{L}\d]*)$/u;

/** "IV." is of the form "I.", "б)" of the form "а)", "Article 2" of the form "Article 1", "2.3" of the form "1.1". */
function readNumberForm(number: string): NumberForm {
  const { before = '', count = '', after = '' } = NUMBER.exec(number)?.groups ?? {};
  const kind = /^\d/.test(count) ? '1' : /^[IVX]/.test(count) ? 'I' : /^[а-я]/.test(count) ? 'а' : 'a';
  return { before, kind, depth: count.split('.').length, after };
}

const isSameForm = (a: NumberForm, b: NumberForm): boolean =>
  a.before === b.before && a.kind === b.kind && a.depth === b.depth && a.after === b.after;

const FORMATS: Readonly<Record<string, string>> = {
  1: 'decimal',
  I: 'upperRoman',
  а: 'russianLower',
  a: 'lowerLetter',
};

/** A level of a list; "1.1" counts within the level before it that has one number less. */
function buildLevel({ before, kind, depth, after }: NumberForm, at: number, forms: readonly NumberForm[]): string {
  const outer = forms.slice(0, at).findLastIndex((form) => form.depth === depth - 1);
  const path = depth > 1 && outer !== -1 ? `%${outer + 1}.` : '';
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${FORMATS[kind]}"/><w:lvlText w:val="${before}${path}%${at + 1}${after}"/></w:lvl>`;
}

function buildBody(lines: readonly DraftLine[], forms: readonly NumberForm[]): string {
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

function buildLine({ words, bold, heading, indent, number, note }: DraftLine, forms: readonly NumberForm[]): string {
  const runs = words
    .split('**')
    .map((part, n) =>
      runXml(
        part.replaceAll('&', '&amp;').replaceAll('\t', TAB).replaceAll('\n', BREAK),
        bold || n % 2 === 1 ? '<w:b/>' : '',
      ),
    );
  const reference = note === null ? '' : `<w:r><w:footnoteReference w:id="${note}"/></w:r>`;
  const level = number === null ? -1 : forms.findIndex((form) => isSameForm(form, readNumberForm(number)));
  const list = level === -1 ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const left = indent === 0 ? '' : `<w:ind w:left="${indent * 720}"/>`;
  const outline = heading ? '<w:outlineLvl w:val="0"/>' : '';
  return paragraphXml(runs.join('') + reference, list + left + outline);
}

const BREAK = '</w:t><w:br/><w:t xml:space="preserve">';
const TAB = '</w:t><w:tab/><w:t xml:space="preserve">';
