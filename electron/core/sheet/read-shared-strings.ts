import { convertScript } from '../../../shared/text/convert-script.ts';
import type { Archive } from '../package/open-archive.ts';
import { readXmlPart, type XmlAttributes } from '../package/read-xml.ts';
import { parseCellText } from './cell-text.ts';

/** The words of a text, the struck-through words in it, and raised or lowered ones that are read as plain. */
export type CellWords = { readonly text: string; readonly struck: string; readonly unknownScript: string };

type Script = 'superscript' | 'subscript' | null;

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
  private gathered = { text: '', struck: '', unknownScript: '' };
  private within = false;
  private aside = 0;
  private as: 'text' | 'struck' = 'text';
  private script: Script = null;
  private run = '';

  open(name: string, { val = '1' }: XmlAttributes): void {
    if (name === 'x:rPh') this.aside += 1;
    if (name === 'x:r') this.endRun();
    if (name === 'x:vertAlign') this.script = val === 'superscript' || val === 'subscript' ? val : null;
    if (name === 'x:strike') this.as = /^(?:0|false)$/.test(val) ? 'text' : 'struck';
    this.within = name === 'x:t' && this.aside === 0;
  }

  text(text: string): void {
    if (this.within) this.run += text;
  }

  close(name: string): void {
    if (name === 'x:rPh') this.aside -= 1;
    if (name === 'x:r') this.endRun();
    this.within = false;
  }

  take(): CellWords {
    this.endRun();
    const { text, struck, unknownScript } = this.gathered;
    this.gathered = { text: '', struck: '', unknownScript: '' };
    return { text: parseCellText(text), struck: parseCellText(struck), unknownScript: parseCellText(unknownScript) };
  }

  /** Adds the words of a run, with raised and lowered signs as signs of their own (10⁶). */
  private endRun(): void {
    const { text, known } =
      this.script === null || this.run === ''
        ? { text: this.run, known: true }
        : convertScript(this.run, this.script, this.gathered.text);
    this.gathered[this.as] += text;
    if (!known) this.gathered.unknownScript += text;
    [this.run, this.as, this.script] = ['', 'text', null];
  }
}
