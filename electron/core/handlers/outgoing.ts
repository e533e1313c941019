import { Failure } from '../../../shared/api/failure.ts';
import type { DocumentText } from '../../../shared/model/document.ts';
import type { Dress } from '../word/dress.ts';
import type { FoundKind } from '../word/found.ts';
import { inspect } from '../word/inspect.ts';
import { isIn, searched } from '../word/inspect-search.ts';
import { writeDocument } from '../word/write.ts';
import type { InternalWords } from './internal-words.ts';
import { partsOf } from './zipped.ts';

/** A file for the counterpart, and the words that are meant to stand in it. */
export type Outgoing = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly words: readonly string[];
  /** A redline has tracked changes and whose they are. */
  readonly redline?: true;
};

/**
 * Refuses files that hold what is internal: anything but text and looks in the package, or words of ours that are not words
 * of the text (D22). Nobody can pass this. Throws `would-leak` with the file, the part and the words.
 */
export async function mustNotLeak(files: readonly Outgoing[], internal: InternalWords, dress: Dress): Promise<void> {
  const bare = await writeDocument(NOTHING, dress);
  const around = new Set(inspect(bare, { forbidden: [...internal.names] }).map(({ detail }) => detail));
  for (const { name, bytes, words, redline } of files) {
    const meant = searched(words.join(' '));
    const names = [...internal.names].filter((one) => !isIn(one, meant) && !around.has(one));
    const sentences = perhapsIn(bytes, internal.sentences).filter((one) => !isIn(one, meant));
    const found = inspect(bytes, { forbidden: [...names, ...sentences] });
    const leak = found.find(({ kind, part }) => !(redline === true && isOnPurpose(kind, part)));
    if (leak) throw new Failure('would-leak', { file: name, part: leak.part || name, words: leak.detail || leak.kind });
  }
}

function isOnPurpose(kind: FoundKind, part: string): boolean {
  return kind === 'tracked-change' || (kind === 'property' && !part.startsWith('docProps/'));
}

/** What a file of no words holds is no word of ours, such as the name of a font. */
const NOTHING: DocumentText = {
  language: 'en',
  title: [],
  blocks: [],
  signatures: [
    { heading: [], name: '', title: '' },
    { heading: [], name: '', title: '' },
  ],
  draft: true,
};

/** So many signs of a sentence, without its spaces, are looked for at once. */
const HEAD = 12;

/**
 * Of many sentences the few of which the beginning is anywhere in a file: looking for each of 60,000 takes seconds. A
 * beginning is only cut out where three of its signs fit: for a file of 100,000 words 50 ms instead of 700.
 */
function perhapsIn(bytes: Uint8Array, sentences: ReadonlySet<string>): string[] {
  const heads = Map.groupBy(sentences, (one) => plainSigns(one).slice(0, HEAD));
  const places = [0, 3, 7] as const;
  const fits = places.map(() => new Uint8Array(2 ** 16));
  for (const head of heads.keys()) {
    for (const [n, place] of places.entries()) (fits[n] as Uint8Array)[head.charCodeAt(place)] = 1;
  }
  const [first, second, third] = fits as [Uint8Array, Uint8Array, Uint8Array];
  const found = new Set([...heads.keys()].filter((head) => head.length < HEAD));
  for (const dense of partsOf(bytes).map(readings)) {
    for (let at = 0; at < dense.length; at += 1) {
      if (!first[dense.charCodeAt(at)] || !second[dense.charCodeAt(at + 3)] || !third[dense.charCodeAt(at + 7)])
        continue;
      const head = dense.slice(at, at + HEAD);
      if (heads.has(head)) found.add(head);
    }
  }
  return [...found].flatMap((head) => heads.get(head) ?? []);
}

/** What stands between the marks of an XML part, whatever parts it, and what its attributes hold. */
function readings(part: string): string {
  const values = new Set([...part.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value));
  return plainSigns(`${part.replace(/<[^>]*>/g, '')} ${[...values].join(' ')}`);
}

/** Without spaces, and without the signs that XML writes otherwise. */
function plainSigns(text: string): string {
  return text.replace(/&\w+;|[\s&<>"'\p{Cf}]/gu, '');
}

/** The words that stand in a text on paper. */
export function wordsOf({ title, blocks, signatures }: DocumentText): string[] {
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
