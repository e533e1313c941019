import type { Archive } from '../package/open-archive.ts';
import { readXmlPart } from '../package/read-xml.ts';
import { CellWordsGatherer } from './read-shared-strings.ts';

/** A comment on a cell ("D5"); its author is the file's claim (D23). */
export type SheetNote = { readonly cell: string; readonly author: string; readonly text: string };

type PartRelationship = { readonly type: string; readonly target: string };

/** The notes and the threaded comments of one sheet. */
export async function readSheetNotes(
  archive: Archive,
  relationships: readonly PartRelationship[],
  people: string | undefined,
): Promise<readonly SheetNote[]> {
  const named = (type: string) =>
    relationships.filter((one) => one.type === type && archive.has(one.target)).map(({ target }) => target);
  const threads = named('threadedComment');
  const authors = people !== undefined && archive.has(people) ? await readPeople(archive, people) : new Map();
  const notes: SheetNote[] = [];
  for (const part of threads) for (const note of await readThread(archive, part, authors)) notes.push(note);
  for (const part of named('comments')) for (const note of await readComments(archive, part)) notes.push(note);
  return notes;
}

/** For older readers a threaded comment is repeated among the notes, with an author of this form (MS-XLSX 2.6.205). */
const THREAD_AUTHOR = /^tc=\{/;

async function readComments(archive: Archive, part: string): Promise<SheetNote[]> {
  const [authors, notes]: [string[], SheetNote[]] = [[], []];
  const words = new CellWordsGatherer();
  let [author, cell, by] = [null as string | null, '', ''];
  await readXmlPart(archive, part, {
    open: (name, attributes) => {
      // A note includes the words that are struck through in it.
      if (name !== 'x:strike') words.open(name, attributes);
      if (name === 'x:author') author = '';
      if (name !== 'x:comment') return;
      cell = attributes.ref ?? '';
      by = authors[Number(attributes.authorId)] ?? '';
    },
    text: (text) => {
      words.text(text);
      if (author !== null) author += text;
    },
    close: (name) => {
      words.close(name);
      if (name === 'x:author') authors.push(author ?? '');
      if (name === 'x:author') author = null;
      if (name !== 'x:comment') return;
      const { text } = words.take();
      if (!THREAD_AUTHOR.test(by)) notes.push({ cell, author: by, text });
    },
  });
  return notes;
}

async function readThread(archive: Archive, part: string, people: ReadonlyMap<string, string>): Promise<SheetNote[]> {
  const notes: SheetNote[] = [];
  let [cell, author, gathered, within] = ['', '', '', false];
  await readXmlPart(archive, part, {
    open: (name, attributes) => {
      within = name === 'tc:text';
      if (name !== 'tc:threadedComment') return;
      cell = attributes.ref ?? '';
      author = people.get(attributes.personId ?? '') ?? '';
      gathered = '';
    },
    text: (text) => {
      if (within) gathered += text;
    },
    close: (name) => {
      within = false;
      if (name === 'tc:threadedComment') notes.push({ cell, author, text: gathered });
    },
  });
  return notes;
}

async function readPeople(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  await readXmlPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'tc:person') people.set(attributes.id ?? '', attributes.displayName ?? '');
    },
  });
  return people;
}
