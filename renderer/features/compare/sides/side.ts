import type { ComparedSides } from '../../../../shared/api/commands/comparisons.ts';
import { type PartPath, partPath } from '../../../../shared/model/incoming/read-step.ts';
import type { ChosenFile } from '../../files/use-choose-part.tsx';

/** A file in a stored mail or archive. */
type StoredPart = { readonly path: PartPath; readonly name: string };

/** One side of a comparison as chosen; a file from the computer is identified by its key on this page. */
export type ChosenSide =
  | { readonly of: 'text' }
  | { readonly of: 'draft'; readonly draft: string }
  | { readonly of: 'version'; readonly clause: string; readonly version: string }
  | { readonly of: 'file'; readonly file: string; readonly name: string; readonly part: StoredPart | null }
  | { readonly of: 'computer'; readonly key: string; readonly name: string };

/** A file chosen from the computer, and what a command names it by: a large one by its SHA-256, with which the host holds it. */
type ComputerFile = ChosenFile & {
  readonly bytes: { readonly of: 'bytes'; readonly base64: string } | { readonly of: 'file'; readonly file: string };
};
export type ComputerFiles = ReadonlyMap<string, ComputerFile>;

/** Encodes a side as one word, for addresses and lists of choices. */
export function formatSideKey(side: ChosenSide): string {
  switch (side.of) {
    case 'text':
      return 'text';
    case 'draft':
      return `draft:${side.draft}`;
    case 'version':
      return `version:${side.clause}:${side.version}`;
    case 'file':
      return side.part === null
        ? `file:${side.file}:${side.name}`
        : `part:${side.file}.${side.part.path.join('.')}:${side.part.name}/${side.name}`;
    case 'computer':
      return `computer:${side.key}:${side.name}`;
  }
}

/** Parses a word from `formatSideKey`; null if it is invalid. */
export function parseSideKey(word: string): ChosenSide | null {
  const [, of, first = '', rest = ''] = /^(\w+)(?::([^:]*)(?::(.*))?)?$/s.exec(word) ?? [];
  if (of === 'text') return { of };
  if (of === 'draft' && first !== '') return { of, draft: first };
  if (of === 'version' && first !== '' && rest !== '') return { of, clause: first, version: rest };
  if (of === 'file' && /^[0-9a-f]{64}$/.test(first) && rest !== '') return { of, file: first, name: rest, part: null };
  if (of === 'part') return parsePartKey(first, rest);
  if (of === 'computer' && first !== '' && rest !== '') return { of, key: first, name: rest };
  return null;
}

/** `<sha256>.<path>` and `<name>/<name of the container>`; names of files have no slash. */
function parsePartKey(place: string, names: string): ChosenSide | null {
  const [file = '', ...numbers] = place.split('.');
  const path = partPath.safeParse(numbers.map(Number));
  const [inner = '', name = ''] = names.split('/');
  if (!/^[0-9a-f]{64}$/.test(file) || !path.success || numbers.length === 0 || inner === '' || name === '') return null;
  return { of: 'file', file, name, part: { path: path.data, name: inner } };
}

/**
 * Converts a side to the core's input; null if that is impossible: there is no text to take it from, or this page does
 * not have the file.
 */
export function toComparedSide(
  side: ChosenSide,
  negotiation: string | null,
  files: ComputerFiles,
): ComparedSides | null {
  if (side.of === 'file') {
    const { file, name, part } = side;
    return { of: 'file', file, name, ...(part === null ? {} : { part: part.path }) };
  }
  if (side.of === 'computer') {
    const chosen = files.get(side.key);
    if (chosen === undefined) return null;
    const { file, part, bytes } = chosen;
    return { ...bytes, name: file.name, ...(part === undefined ? {} : { part }) };
  }
  if (negotiation === null) return null;
  if (side.of === 'text') return { of: 'text', negotiation };
  if (side.of === 'draft') return { of: 'draft', negotiation, draft: side.draft };
  return { of: 'version', negotiation, clause: side.clause, version: side.version };
}
