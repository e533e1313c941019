import {
  cellXml,
  deletedXml,
  insertedXml,
  markXml,
  paragraphXml,
  rowXml,
  runXml,
  tableXml,
  trackedXml,
} from './build-docx.ts';
import { createRandomNumbers } from './hostile/forge-zip.ts';

/** Words that each occur once in a text, and the kinds of change they are under. */
type Word = { readonly text: string; readonly under: readonly string[] };

/** A random text of all elements that may be nested in each other, with the words in it. */
export function createArbitraryText(seed: number): { readonly body: string; readonly words: readonly Word[] } {
  const next = createRandomNumbers(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const words: Word[] = [];
  const several = (make: () => string, most: number) => Array.from({ length: below(most + 1) }, make).join('');

  const word = (under: readonly string[]) => {
    const text = `k${words.length}.`;
    words.push({ text, under });
    return runXml(text, ['', '<w:b/>', '<w:color w:val="FF0000"/>', '<w:vanish/>'][below(4)]);
  };
  const around = (under: readonly string[], deep: number) => (): string => {
    const inner = (kind: string) => several(around([...under, kind], deep - 1), 3);
    const same = () => several(around(under, deep - 1), 3);
    switch (deep <= 0 ? 0 : below(14)) {
      case 1:
        return insertedXml(inner('ins'));
      case 2:
        return deletedXml(inner('del'), 'Budi');
      case 3:
        return trackedXml('moveFrom', inner('del'));
      case 4:
        return trackedXml('moveTo', inner('ins'));
      case 5:
        return `<w:hyperlink w:anchor="x">${same()}</w:hyperlink>`;
      case 6:
        return `<w:sdt><w:sdtPr><w:tag w:val="t${below(3)}"/></w:sdtPr><w:sdtContent>${same()}</w:sdtContent></w:sdt>`;
      case 7:
        return `<w:unknown>${same()}</w:unknown>`;
      case 8:
        return `<w:commentRangeStart w:id="${below(4)}"/>${same()}<w:commentRangeEnd w:id="${below(4)}"/>`;
      case 9:
        return `<w:bookmarkStart w:id="${below(4)}" w:name="b${below(4)}"/>${same()}<w:bookmarkEnd w:id="${below(4)}"/>`;
      case 10:
        return `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${blocks(under, deep - 2)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
      case 11:
        return `<w:fldSimple w:instr=" PAGE ">${same()}</w:fldSimple>`;
      default:
        return word(under);
    }
  };
  const paragraph = (under: readonly string[], deep: number) =>
    paragraphXml(
      several(around(under, deep), 4),
      ['', '', markXml('ins'), markXml('del'), markXml('moveFrom')][below(5)],
    );
  const block = (under: readonly string[], deep: number) => (): string => {
    const rowOf = (kinds: readonly string[], properties: string) =>
      rowXml([cellXml(blocks([...under, ...kinds], deep - 2) + paragraph([...under, ...kinds], deep - 2))], properties);
    switch (deep <= 1 ? 0 : below(8)) {
      case 1:
        return tableXml(rowOf([], ''), rowOf(['ins'], trackedXml('ins')), rowOf(['del'], trackedXml('del')));
      case 2:
        return `<w:sdt><w:sdtContent>${blocks(under, deep - 1)}</w:sdtContent></w:sdt>`;
      case 3:
        return `<w:unknown>${blocks(under, deep - 1)}</w:unknown>`;
      default:
        return paragraph(under, deep);
    }
  };
  const blocks = (under: readonly string[], deep: number): string => several(block(under, deep), 3);
  const body = blocks([], 6) + paragraphXml(word([]));
  return { body, words };
}
