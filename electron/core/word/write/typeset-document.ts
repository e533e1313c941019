import type { DocumentLine, DocumentRun, DocumentText } from '../../../../shared/model/document-text.ts';
import type { Language } from '../../../../shared/model/language.ts';
import { fixSpaces } from './fix-spaces.ts';

/**
 * A text for print: the same, with the spaces in its headings and lines fixed where they must not break
 * (`replaceNoBreakSpaces` undoes it). Files that units answer in are not typeset: what comes back is compared with what
 * was sent.
 */
export function typesetDocument(text: DocumentText): DocumentText {
  const { language } = text;
  const blocks = text.blocks.map((block) => ({
    ...block,
    heading: typesetRuns(block.heading, language),
    lines: block.lines.map((line): DocumentLine => ({ ...line, runs: typesetRuns(line.runs, language) })),
  }));
  return { ...text, blocks };
}

/** Runs of one line: a match may extend over two of them. */
function typesetRuns(runs: readonly DocumentRun[], language: Language): DocumentRun[] {
  const set = fixSpaces(runs.map(({ text }) => text).join(''), language);
  let at = 0;
  return runs.map(({ text, italics }) => {
    at += text.length;
    return { text: set.slice(at - text.length, at), italics };
  });
}
