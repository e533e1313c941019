import type { Verified } from '../../../shared/model/signing-set.ts';
import { comparedParagraphs } from '../../../shared/rules/verified.ts';
import { pageTexts } from '../pdf/page-texts.ts';
import type { WordDocument } from '../word/read/document.ts';
import { readWord } from '../word/read/read-word.ts';
import { paragraphsIn } from '../word/read/view.ts';

/** The words of a file as they are compared, and what it carries beside them. */
export type FileWords = { readonly paragraphs: readonly string[]; readonly carries: Verified['carries'] };

export const NOTHING: Verified['carries'] = { changes: 0, comments: 0, hidden: 0 };

const isPdf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What kind of file it is by what it begins with, whatever its name says. */
export function kindOf(bytes: Uint8Array): 'pdf' | 'docx' | 'other' {
  return isPdf(bytes) ? 'pdf' : isZip(bytes) ? 'docx' : 'other';
}

/**
 * In: a .docx or a .pdf. Out: its words; of a .docx without headers and footers, all tracked changes accepted and the
 * numbers of lists before their items. Throws as the reader does.
 */
export async function fileWords(bytes: Uint8Array, workerPath: string): Promise<FileWords> {
  if (kindOf(bytes) === 'pdf') {
    const pages = await pageTexts(bytes);
    return { paragraphs: comparedParagraphs(pages.flatMap((page) => page.split('\n'))), carries: NOTHING };
  }
  const document = await readWord(bytes, { workerPath });
  const shown = paragraphsIn(document, 'accepted').filter(({ part }) => part !== 'header' && part !== 'footer');
  const paragraphs = shown.flatMap(({ number, text }) =>
    [number, text]
      .filter((words) => words !== null)
      .join(' ')
      .split('\n'),
  );
  return { paragraphs: comparedParagraphs(paragraphs), carries: carriesOf(document) };
}

function carriesOf({ paragraphs, comments }: WordDocument): Verified['carries'] {
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const changed = (changes: readonly { readonly kind: string }[]) => changes.length;
  return {
    changes: paragraphs.reduce(
      (sum, { mark, segments: own }) =>
        sum + changed(mark) + own.reduce((all, { changes }) => all + changed(changes), 0),
      0,
    ),
    comments: comments.length,
    hidden: segments.filter(({ text, format }) => text.trim() !== '' && (format.hidden || format.white)).length,
  };
}
