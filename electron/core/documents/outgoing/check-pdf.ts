import { Failure } from '../../../../shared/api/failure.ts';
import { parsePageTexts } from '../../pdf/parse-page-texts.ts';
import { readPdfProperties } from '../../pdf/read-pdf-properties.ts';
import type { InternalWords } from '../../queries/internal-words.ts';
import { hasWords, normalizeSearchText } from '../../word/inspect/search-words.ts';
import { findPossibleSentences, findWordsInName, indexSentences, removeSpaces } from './search-internal-words.ts';

type OutgoingPdf = { readonly name: string; readonly bytes: Uint8Array; readonly words: readonly string[] };

/**
 * Refuses a PDF with internal words on its pages or in its properties. Throws `would-leak-page` or
 * `would-leak-property` with the words and their place, or as `parsePageTexts` does.
 */
export async function checkOutgoingPdf(
  { name: file, bytes, words }: OutgoingPdf,
  internal: InternalWords,
): Promise<void> {
  const meant = words.join(' ');
  for (const { name: property, text, expected } of await readPdfProperties(bytes)) {
    const found = expected ? findWordsInName(text, [...internal.names, ...internal.sentences], words) : text;
    if (found !== null) throw new Failure('would-leak-property', { file, property, words: found });
  }
  const pages = await parsePageTexts(bytes);
  const plain = normalizeSearchText(meant);
  const names = [...internal.names].filter((one) => !hasWords(normalizeSearchText(one), plain));
  // A sentence may continue on the next page.
  const dense = pages.map((page, n) => removeSpaces(`${page} ${pages[n + 1] ?? ''}`));
  const sentences = findPossibleSentences(dense, indexSentences(internal.sentences)).filter(
    (one) => !hasWords(normalizeSearchText(one), plain),
  );
  for (const [n, page] of pages.entries()) {
    const text = normalizeSearchText(page);
    const found =
      names.find((one) => hasWords(normalizeSearchText(one), text)) ??
      sentences.find((one) => (dense[n] ?? '').includes(removeSpaces(one)));
    if (found !== undefined) throw new Failure('would-leak-page', { file, page: n + 1, words: found });
  }
}
