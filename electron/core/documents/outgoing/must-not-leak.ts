import { strFromU8 } from 'fflate';
import { Failure } from '../../../../shared/api/failure.ts';
import type { DocumentText } from '../../../../shared/model/document-text.ts';
import type { InternalWords } from '../../queries/internal-words.ts';
import { FileInspector, type InspectedPart } from '../../word/inspect/file-inspector.ts';
import { listFindings } from '../../word/inspect/inspect-docx.ts';
import { readDocumentTitle } from '../../word/inspect/read-document-title.ts';
import { hasWords, normalizeSearchText } from '../../word/inspect/search-words.ts';
import type { WordFinding } from '../../word/inspect/word-finding.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeDocument } from '../../word/write/write-document.ts';
import { detectIncomingKind } from '../incoming/incoming-kind.ts';
import { checkOutgoingPdf } from './check-pdf.ts';
import {
  findPossibleSentences,
  findWordsInName,
  indexSentences,
  removeSearchSpaces,
  removeSpaces,
  type SentenceIndex,
} from './search-internal-words.ts';

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
  const leaving = new LeavingDocuments(internal.sentences);
  let own: InternalWords | null = null;
  const omitCommonNames = async () => {
    own ??= leaving.omitNames(internal, await writeDocument(EMPTY_DOCUMENT, dress));
    return own;
  };
  for (const file of files) {
    checkFileName(file.name, file.words, internal);
    if (detectIncomingKind(file.name, file.bytes) === 'pdf') {
      await checkOutgoingPdf(file, await omitCommonNames());
      continue;
    }
    // Most files hold no internal word at all, and then it does not matter which of them every file holds.
    if (leaving.findLeak(file, internal) === null) continue;
    const leak = leaving.findLeak(file, await omitCommonNames());
    if (leak !== null) throw leak;
  }
}

/** Refuses the name of a file that leaves the store. Throws `would-leak-name`. */
export function checkFileName(file: string, words: readonly string[], { names, sentences }: InternalWords): void {
  const found = findWordsInName(file, [...names, ...sentences], words);
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
  const leak = new LeavingDocuments(internal.sentences).findLeak(file, internal);
  if (leak !== null) throw leak;
}

/** The Word files that leave together; what they have in common is read once. */
class LeavingDocuments {
  private readonly inspector = new FileInspector();
  private readonly sentences: SentenceIndex;
  private readonly dense = new Map<InspectedPart, string>();

  constructor(sentences: ReadonlySet<string>) {
    this.sentences = indexSentences(sentences);
  }

  /** Without the names that a file without words contains. */
  omitNames(internal: InternalWords, bare: Uint8Array): InternalWords {
    const around = new Set(this.listFindings(bare, [...internal.names]).map(({ detail }) => detail));
    const names = new Set([...internal.names].filter((one) => !around.has(normalizeSearchText(one))));
    return { ...internal, names };
  }

  /** What the file must not contain, as the failure to throw; null if there is nothing. */
  findLeak(file: OutgoingFile, internal: InternalWords): Failure | null {
    const { name, bytes, words, received } = file;
    const meant = normalizeSearchText(words.join(' '));
    const inspected = this.inspector.open(bytes);
    const dense = inspected.parts.map((part) => this.removeSpaces(part));
    const forbidden = [...internal.names, ...findPossibleSentences(dense, this.sentences)].filter(
      (one) => !hasWords(one, meant),
    );
    const found = listFindings(inspected, forbidden);
    const before = received === undefined ? [] : this.listFindings(received, forbidden);
    const came = new Set(before.map(describeFinding));
    const leak = found.find((one) => !isIntended(one, file) && !came.has(describeFinding(one)));
    if (leak)
      return new Failure('would-leak', { file: name, part: leak.part || name, words: leak.detail || leak.kind });
    const title = readDocumentTitle(inspected.core);
    const inTitle = findWordsInName(title, [...internal.names, ...internal.sentences], words);
    return inTitle === null
      ? null
      : new Failure('would-leak-property', { file: name, property: 'title', words: inTitle });
  }

  private listFindings(bytes: Uint8Array, forbidden: readonly string[]): readonly WordFinding[] {
    return listFindings(this.inspector.open(bytes), forbidden);
  }

  private removeSpaces(part: InspectedPart): string {
    const known = this.dense.get(part);
    if (known !== undefined) return known;
    const dense = part.data === null ? removeSearchSpaces(part.words) : removeSpaces(strFromU8(part.data));
    this.dense.set(part, dense);
    return dense;
  }
}

function isIntended({ kind, part, detail }: WordFinding, { redline, received, comments }: OutgoingFile): boolean {
  if (redline === undefined) return false;
  if (kind === 'comment' || (kind === 'part' && part === COMMENTS)) return comments === true;
  if (kind !== 'property') return kind === 'tracked-change';
  if (!part.startsWith('docProps/')) return detail === `author: ${redline.author}`;
  // Their file with our changes says that we saved it last, on the day of the changes.
  return received !== undefined && isLastSave(detail, redline.author);
}

function isLastSave(detail: string, author: string): boolean {
  return detail === `cp:lastModifiedBy: ${author}` || /^dcterms:modified: \d{4}-\d\d-\d\dT00:00:00Z$/.test(detail);
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

/** The words of a text as printed. */
export function listPrintedWords({ title, blocks, signatures, initials = ['', ''] }: DocumentText): string[] {
  const line = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');
  return [
    ...title.map(({ runs }) => line(runs)),
    ...blocks.flatMap(({ label, heading, lines }) => [
      label ?? '',
      line(heading),
      ...lines.map(({ runs, item }) => `${item === null ? '' : `${item.label} `}${line(runs)}`),
    ]),
    ...signatures.flatMap(({ heading, name, title: office }) => [...heading, name, office]),
    ...initials,
  ];
}
