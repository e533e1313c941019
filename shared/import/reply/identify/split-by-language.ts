import {
  contentControlTags,
  customPropertyNames,
  parseMarkedLanguage,
  pickTableLanguage,
} from '../../../model/clause-markers.ts';
import type { WordDocument, WordParagraph } from '../../../model/incoming/word-document.ts';
import type { ReturnedFile } from '../model/returned-file.ts';
import type { SentText } from '../model/sent-text.ts';
import { isPresentInView } from '../model/text-run.ts';

/** What a file with several languages has of one. Each paragraph and each comment is in exactly one part. */
export type LanguagePart = {
  /** The index of the text that it answers. */
  readonly sent: number;
  readonly paragraphs: ReadonlySet<number>;
  /** Their ids. */
  readonly comments: ReadonlySet<string>;
};

/** A language is in a file if it has this share of the lines that no other language of the draft has. */
const PRESENT = 0.4;

/**
 * The parts of a file that holds one draft in several languages, the main one first; null for any other file. A
 * paragraph's language is that of its mark or, where an editor dropped the marks, of the sent line that it is; a new one
 * belongs to its neighbours.
 */
export function splitByLanguage(file: ReturnedFile, sent: readonly SentText[]): readonly LanguagePart[] | null {
  const found = findDraftLanguages(file.document, sent);
  if (found === null) return null;
  const { owners, present } = found;
  const table = pickTableLanguage(present.map((at) => sent[at]?.language ?? ''));
  const ordered = present.toSorted((a, b) => Number(sent[b]?.language === table) - Number(sent[a]?.language === table));
  const main = ordered[0] ?? 0;
  const whole = assignParagraphs(file.document, owners, { main, sent });
  const comments = assignComments(file.document, whole, main);
  return ordered.map((at) => ({
    sent: at,
    paragraphs: new Set(whole.flatMap((owner, paragraph) => (owner === at ? [paragraph] : []))),
    comments: new Set([...comments].flatMap(([id, owner]) => (owner === at ? [id] : []))),
  }));
}

type Owner = number | null;

/** The draft of which the file has most, if it has several of its languages. */
function findDraftLanguages(document: WordDocument, sent: readonly SentText[]) {
  const claimed = document.properties.custom.find(({ name }) => name === customPropertyNames.draft)?.value;
  const drafts = Map.groupBy(sent.keys(), (at) => sent[at]?.draft ?? '');
  const all = [...drafts].flatMap(([draft, texts]) => {
    const owners = texts.length < 2 ? [] : findOwners(document, sent, texts);
    const present = texts.filter((at) => isPresent(document, sent[at], owners.filter((owner) => owner === at).length));
    if (present.length < 2) return [];
    const known = owners.map((owner) => (owner !== null && present.includes(owner) ? owner : null));
    return [{ draft, owners: known, present, count: known.filter((owner) => owner !== null).length }];
  });
  const claims = all.filter(({ draft }) => draft === claimed);
  return (claims.length > 0 ? claims : all).toSorted((a, b) => b.count - a.count)[0] ?? null;
}

function isPresent({ paragraphs }: WordDocument, text: SentText | undefined, count: number): boolean {
  if (text === undefined) return false;
  if (paragraphs.some((paragraph) => findMarkedLanguage(paragraph) === text.language)) return true;
  return count > 0 && count >= PRESENT * listLines(text).length;
}

/** For each paragraph of the body, the one text to which its mark or its line belongs. */
function findOwners({ paragraphs }: WordDocument, sent: readonly SentText[], texts: readonly number[]): Owner[] {
  const lines = new Map<string, Owner>();
  for (const at of texts)
    for (const line of listLines(sent[at])) lines.set(line, lines.has(line) && lines.get(line) !== at ? null : at);
  return paragraphs.map((paragraph) => {
    if (paragraph.part !== 'body') return null;
    const language = findMarkedLanguage(paragraph);
    if (language !== null) return texts.find((at) => sent[at]?.language === language) ?? null;
    for (const view of ['base', 'final'] as const) {
      const own = lines.get(readLine(paragraph, view));
      if (own !== undefined) return own;
    }
    return null;
  });
}

function listLines(text: SentText | undefined): readonly string[] {
  const all =
    text?.clauses.flatMap(({ number, heading, body }) => [
      number,
      heading,
      `${number} ${heading}`,
      ...body.split('\n'),
    ]) ?? [];
  // An item's number is not among the words of its paragraph.
  const bare = all.flatMap((line) => [line, line.replace(/^\s*(?:\(?[\p{L}\p{N}]{1,4}[.)]|[–-])\s+/u, '')]);
  return [...new Set(bare.map(collapseSpaces))].filter((line) => line !== '');
}

function findMarkedLanguage({ tags, bookmarks }: WordParagraph): string | null {
  return [...tags, ...bookmarks].map(parseMarkedLanguage).find((one) => one !== null) ?? null;
}

function readLine({ segments }: WordParagraph, view: 'base' | 'final'): string {
  return collapseSpaces(segments.map(({ text, changes }) => (isPresentInView(changes, view) ? text : '')).join(''));
}

function collapseSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

type Sent = { readonly main: number; readonly sent: readonly SentText[] };

/** Every paragraph's text: our own lines around the text, and headers and footers, are with the main one. */
function assignParagraphs(document: WordDocument, found: readonly Owner[], { main, sent }: Sent): readonly number[] {
  const { paragraphs } = document;
  const isOurs = ({ part, tags }: WordParagraph) =>
    part === 'header' ||
    part === 'footer' ||
    tags.includes(contentControlTags.instruction) ||
    tags.includes(contentControlTags.comments);
  const owners = found.map((owner, at) => (paragraphs[at] !== undefined && isOurs(paragraphs[at]) ? main : owner));
  const tables = new Map(owners.flatMap((owner, at) => listTable(paragraphs[at], owner)));
  const known = owners.map((owner, at) => owner ?? tables.get(paragraphs[at]?.cells[0]?.table ?? -1) ?? null);
  const isText = (at: number) => paragraphs[at]?.part === 'body' && !isOurs(paragraphs[at]);
  const body = [...paragraphs.keys()].filter(isText);
  const before = carry(body, known);
  const after = carry(body.toReversed(), known);
  const vocabularies = new Map<number, ReadonlySet<string>>();
  const measure = (owner: number, words: readonly string[]) => {
    const vocabulary = vocabularies.get(owner) ?? listVocabulary(sent[owner]);
    vocabularies.set(owner, vocabulary);
    return words.filter((word) => vocabulary.has(word)).length;
  };
  for (const at of body) {
    const [up, down] = [before.get(at) ?? null, after.get(at) ?? null];
    if (known[at] !== null) continue;
    if (up === null || down === null || up === down) {
      known[at] = up ?? down;
      continue;
    }
    const words = listWords(readLine(paragraphs[at] as WordParagraph, 'final'));
    known[at] = measure(down, words) > measure(up, words) ? down : up;
  }
  const referring = new Map(
    paragraphs.flatMap(({ segments }, at) =>
      segments.flatMap(({ note }) => (note === null ? [] : [[note, known[at] ?? main] as const])),
    ),
  );
  let last = main;
  return paragraphs.map(({ part, story }, at) => {
    if (part === 'body') last = known[at] ?? last;
    return known[at] ?? referring.get(story) ?? (part === 'text-box' ? last : main);
  });
}

/** The table of a paragraph with an owner: a row that somebody added to it belongs there too. */
function listTable(paragraph: WordParagraph | undefined, owner: Owner): (readonly [number, number])[] {
  const table = paragraph?.cells[0]?.table;
  return table === undefined || owner === null ? [] : [[table, owner]];
}

/** For each of these paragraphs, the owner of the nearest one before it that has one. */
function carry(order: readonly number[], known: readonly Owner[]): ReadonlyMap<number, Owner> {
  let last: Owner = null;
  return new Map(
    order.map((at) => {
      last = known[at] ?? last;
      return [at, last];
    }),
  );
}

const listWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

function listVocabulary(text: SentText | undefined): ReadonlySet<string> {
  return new Set(text?.clauses.flatMap(({ heading, body }) => listWords(`${heading} ${body}`)));
}

/** A comment is where its first anchor is, an answer to it too; one without an anchor is with the main text. */
function assignComments(
  { paragraphs, comments }: WordDocument,
  owners: readonly number[],
  main: number,
): ReadonlyMap<string, number> {
  const anchors = new Map<string, number>();
  paragraphs.forEach(({ segments }, at) => {
    for (const id of segments.flatMap((segment) => segment.comments))
      if (!anchors.has(id)) anchors.set(id, owners[at] ?? main);
  });
  const parents = new Map(comments.map(({ id, parent }) => [id, parent]));
  const find = (id: string, depth = 0): number => {
    const parent = parents.get(id) ?? null;
    return anchors.get(id) ?? (parent === null || depth > parents.size ? main : find(parent, depth + 1));
  };
  return new Map(comments.map(({ id }) => [id, find(id)]));
}
