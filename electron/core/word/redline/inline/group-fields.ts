import type { Atom, ObjectCharacters } from './atom.ts';

/**
 * Joins the atoms of each complex field that begins and ends in the paragraph, because one end alone must never be
 * changed. A field over several paragraphs, such as a table of contents, stays in pieces.
 */
export function groupFields(atoms: readonly Atom[], characters: ObjectCharacters): Atom[] {
  const grouped: Atom[] = [];
  const starts: number[] = [];
  for (const atom of atoms) {
    grouped.push(atom);
    const type = atom.node.name === 'w:fldChar' ? atom.node.attributes['w:fldCharType'] : undefined;
    if (type === 'begin') starts.push(grouped.length - 1);
    if (type !== 'end') continue;
    const start = starts.pop();
    const first = start === undefined ? undefined : grouped[start];
    if (start === undefined || first === undefined) continue;
    const parts = grouped.slice(start).flatMap((one) => one.parts ?? [one]);
    if (!parts.every(({ path }) => first.path.every((wrapper, at) => path[at] === wrapper))) continue;
    if (atom.path.length !== first.path.length) continue;
    const text = characters.get(`field ${parts.map((one) => one.text).join('')}`);
    grouped.splice(start, grouped.length, { ...first, text, parts });
  }
  return grouped;
}
