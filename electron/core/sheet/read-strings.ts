import type { Archive } from '../package/archive.ts';
import { readXml } from '../package/xml.ts';
import { readCellText } from './cell-text.ts';

/** The texts that cells share, each with its runs put together. */
export async function readStrings(archive: Archive, part: string | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined || !archive.has(part)) return strings;
  const words = new Words();
  await readXml(archive, part, {
    open: (name) => words.open(name),
    text: (text) => words.text(text),
    close: (name) => {
      words.close(name);
      if (name === 'x:si') strings.push(words.take());
    },
  });
  return strings;
}

/** Gathers the x:t of one text; how it is pronounced (x:rPh, ECMA-376 part 1, 18.4.6) is none of its words. */
export class Words {
  private gathered = '';
  private within = false;
  private aside = 0;

  open(name: string): void {
    if (name === 'x:rPh') this.aside += 1;
    this.within = name === 'x:t' && this.aside === 0;
  }

  text(text: string): void {
    if (this.within) this.gathered += text;
  }

  close(name: string): void {
    if (name === 'x:rPh') this.aside -= 1;
    this.within = false;
  }

  take(): string {
    const text = readCellText(this.gathered);
    this.gathered = '';
    return text;
  }
}
