import type { Archive } from '../package/open-archive.ts';
import { readXmlPart, type XmlAttributes } from '../package/read-xml.ts';
import { parseCellText } from './cell-text.ts';

/** The words of a text, and the struck-through words in it. */
export type CellWords = { readonly text: string; readonly struck: string };

/** The shared strings, each with its runs joined. */
export async function readSharedStrings(archive: Archive, part: string | undefined): Promise<readonly CellWords[]> {
  const strings: CellWords[] = [];
  if (part === undefined || !archive.has(part)) return strings;
  const words = new CellWordsGatherer();
  await readXmlPart(archive, part, {
    open: (name, attributes) => words.open(name, attributes),
    text: (text) => words.text(text),
    close: (name) => {
      words.close(name);
      if (name === 'x:si') strings.push(words.take());
    },
  });
  return strings;
}

/** Gathers the x:t of one text; phonetic runs (x:rPh, ECMA-376 part 1, 18.4.6) are not part of its words. */
export class CellWordsGatherer {
  private gathered = { text: '', struck: '' };
  private within = false;
  private aside = 0;
  private as: keyof CellWords = 'text';

  open(name: string, { val = '1' }: XmlAttributes): void {
    if (name === 'x:rPh') this.aside += 1;
    if (name === 'x:r') this.as = 'text';
    if (name === 'x:strike') this.as = /^(?:0|false)$/.test(val) ? 'text' : 'struck';
    this.within = name === 'x:t' && this.aside === 0;
  }

  text(text: string): void {
    if (this.within) this.gathered[this.as] += text;
  }

  close(name: string): void {
    if (name === 'x:rPh') this.aside -= 1;
    if (name === 'x:r') this.as = 'text';
    this.within = false;
  }

  take(): CellWords {
    const { text, struck } = this.gathered;
    this.gathered = { text: '', struck: '' };
    this.as = 'text';
    return { text: parseCellText(text), struck: parseCellText(struck) };
  }
}
