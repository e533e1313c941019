import type { ParagraphChild } from 'docx';
import type { Printer } from './printer.ts';
import type { FurnitureWords } from './template.ts';

/** The top of every page: a draft's mark, or what a redline compares. */
export function pageHeader({ docx, paragraph, run }: Printer, text: string) {
  const mark = paragraph({ style: 'Header' }, [run({ text, italics: false })]);
  return new docx.Header({ children: [mark] });
}

/** The foot of every page: "Page X of Y" in the text's language. */
export function pageFooter(printer: Printer, words: FurnitureWords) {
  const { docx, paragraph, run } = printer;
  const children = words.page
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece): ParagraphChild => {
      if (piece === '{page}') return field(printer, 'PAGE');
      return piece === '{pages}' ? field(printer, 'NUMPAGES') : run({ text: piece, italics: false });
    });
  return new docx.Footer({ children: [paragraph({ style: 'Footer' }, children)] });
}

/**
 * A field with a result in it (ECMA-376 17.16.19), for readers that do not work fields out; word processors replace it as
 * they lay the pages out. docx's own results carry no language.
 */
function field({ docx, run }: Printer, instruction: 'PAGE' | 'NUMPAGES'): ParagraphChild {
  class PageField extends docx.SimpleField {
    constructor() {
      super(` ${instruction} `);
      this.root.push(run({ text: '1', italics: false }));
    }
  }
  return new PageField();
}
