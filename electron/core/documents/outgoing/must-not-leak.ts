import { Failure } from '../../../../shared/api/failure.ts';
import type { DocumentText } from '../../../../shared/model/document-text.ts';
import type { InternalWords } from '../../queries/internal-words.ts';
import { inspectDocx } from '../../word/inspect/inspect-docx.ts';
import { readDocumentTitle } from '../../word/inspect/read-document-title.ts';
import { hasWords, normalizeSearchText } from '../../word/inspect/search-words.ts';
import type { WordFinding } from '../../word/inspect/word-finding.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeDocument } from '../../word/write/write-document.ts';
import { detectIncomingKind } from '../incoming/incoming-kind.ts';
import { checkOutgoingPdf } from './check-pdf.ts';
import { findPossibleSentences, findWordsInName, removeSpacesAndEntities } from './search-internal-words.ts';
import { readPartTexts } from './zip-files.ts';

/** A file for the counterpart, and the words that it is meant to contain. */
export type OutgoingFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly words: readonly string[];
  /** A redline has tracked changes, all by one side. */
  readonly redline?: { readonly author: string };
  /** A file of the reader's own that this one was made from: whatever it held goes back. */
  readonly received?: Uint8Array;
  /** Comments for the reader, all by the author of the redline. */
  readonly comments?: boolean;
};

/**
 * Refuses files with internal content: anything but text and formatting in the package, or internal words that are not
 * words of the text, on their pages, in their properties and in their names (D22). Nobody can waive this. Throws
 * `would-leak…` with the file, the place and the words.
 */
export async function mustNotLeak(
  files: readonly OutgoingFile[],
  internal: InternalWords,
  dress: PageStyle,
): Promise<void> {
  const bare = await writeDocument(EMPTY_DOCUMENT, dress);
  const around = new Set(inspectDocx(bare, { forbidden: [...internal.names] }).map(({ detail }) => detail));
  const own = {
    ...internal,
    names: new Set([...internal.names].filter((one) => !around.has(normalizeSearchText(one)))),
  };
  for (const file of files) {
    checkFileName(file.name, file.words, internal);
    if (detectIncomingKind(file.name, file.bytes) === 'pdf') await checkOutgoingPdf(file, own);
    else checkDocument(file, own);
  }
}

/** Refuses the name of a file that leaves the store. Throws `would-leak-name`. */
export function checkFileName(file: string, words: readonly string[], { names, sentences }: InternalWords): void {
  const found = findWordsInName(file, [...names, ...sentences], words.join(' '));
  if (found !== null) throw new Failure('would-leak-name', { file, words: found });
}

/**
 * The same for a redline in a file that came from its reader. Internal words are refused in it wherever they did not
 * already stand in that file; a comment has no words that it is meant to contain.
 */
export function mustNotLeakAnswer(
  file: OutgoingFile & Required<Pick<OutgoingFile, 'received' | 'redline'>>,
  internal: InternalWords,
): void {
  checkFileName(file.name, file.words, internal);
  checkDocument(file, internal);
}

function checkDocument(file: OutgoingFile, internal: InternalWords): void {
  const { name, bytes, words, received } = file;
  const meant = normalizeSearchText(words.join(' '));
  const names = [...internal.names].filter((one) => !hasWords(one, meant));
  const dense = readPartTexts(bytes).map(extractReadings);
  const sentences = findPossibleSentences(dense, internal.sentences).filter((one) => !hasWords(one, meant));
  const found = inspectDocx(bytes, { forbidden: [...names, ...sentences] });
  const before = received === undefined ? [] : inspectDocx(received, { forbidden: [...names, ...sentences] });
  const came = new Set(before.map(describeFinding));
  const leak = found.find((one) => !isIntended(one, file) && !came.has(describeFinding(one)));
  if (leak) throw new Failure('would-leak', { file: name, part: leak.part || name, words: leak.detail || leak.kind });
  const inTitle = findWordsInName(readDocumentTitle(bytes), [...internal.names, ...internal.sentences], meant);
  if (inTitle !== null) throw new Failure('would-leak-property', { file: name, property: 'title', words: inTitle });
}

function isIntended({ kind, part, detail }: WordFinding, { redline, comments }: OutgoingFile): boolean {
  if (redline === undefined) return false;
  if (kind === 'comment' || (kind === 'part' && part === COMMENTS)) return comments === true;
  return (
    kind === 'tracked-change' ||
    (kind === 'property' && !part.startsWith('docProps/') && detail === `author: ${redline.author}`)
  );
}

const COMMENTS = 'word/comments.xml';

function describeFinding({ kind, part, detail }: WordFinding): string {
  return JSON.stringify([kind, part, detail]);
}

/** Whatever a file without words contains, such as the name of a font, is not internal. */
const EMPTY_DOCUMENT: DocumentText = {
  language: 'en',
  title: [],
  blocks: [],
  signatures: [
    { heading: [], name: '', title: '' },
    { heading: [], name: '', title: '' },
  ],
  draft: true,
};

/** The text of an XML part, whatever tags split it, and the values of its attributes. */
function extractReadings(part: string): string {
  const values = new Set([...part.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value));
  return removeSpacesAndEntities(`${part.replace(/<[^>]*>/g, '')} ${[...values].join(' ')}`);
}

/** The words of a text as printed. */
export function listPrintedWords({ title, blocks, signatures }: DocumentText): string[] {
  const line = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');
  return [
    ...title.map(({ runs }) => line(runs)),
    ...blocks.flatMap(({ label, heading, lines }) => [
      label ?? '',
      line(heading),
      ...lines.map(({ runs, item }) => `${item === null ? '' : `${item.label} `}${line(runs)}`),
    ]),
    ...signatures.flatMap(({ heading, name, title: office }) => [...heading, name, office]),
  ];
}
