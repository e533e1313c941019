import type { ParagraphAtoms } from './atoms.ts';
import type { FileFormat, FileParagraph } from './file.ts';
import { isMarkedOnly } from './hand.ts';
import type { Marked } from './marked.ts';
import { isEdited } from './piece.ts';
import type { FoundMark } from './preview.ts';
import { placeAt, rangesOf, type Site } from './site.ts';

/** Formatting that was tracked, and words that are marked by hand and read as they were sent. */
export function marksIn(
  paragraphs: readonly FileParagraph[],
  atoms: readonly ParagraphAtoms[],
  sites: readonly Site[],
  marked: Marked,
): readonly FoundMark[] {
  const places = new Map<number, Site>();
  for (const site of sites)
    for (const { paragraph } of site.pieces) if (!places.has(paragraph)) places.set(paragraph, site);
  const tracked = atoms.flatMap(({ formatting }, at) =>
    formatting.map((atom): FoundMark => {
      const { key, change, text } = atom;
      const site = places.get(at);
      const place = site === undefined ? null : placeAt(site, 0, site.sent?.length ?? 0);
      return {
        key,
        place,
        unplaced: place === null ? (site?.unplaced ?? 'furniture') : null,
        by: 'tracked',
        what: atom.what === 'paragraph-formatting' ? ['paragraph'] : whatChanged(paragraphs[at], change),
        text,
        author: change.author,
        date: change.date,
      };
    }),
  );
  return [...tracked, ...sites.flatMap((site) => markedOnly(site, marked))].map((mark, n) =>
    mark.key === '' ? { ...mark, key: `m${n + 1}` } : mark,
  );
}

function whatChanged(paragraph: FileParagraph | undefined, change: object): readonly string[] {
  const segments = paragraph?.segments.filter(({ reformatted }) => reformatted?.change === change) ?? [];
  const names = ['bold', 'italic', 'underline', 'strike', 'colour', 'highlight', 'hidden'] as const;
  const differs = (format: FileFormat, was: FileFormat | undefined) =>
    names.filter((one) => format[one] !== was?.[one]);
  const found = new Set<string>(segments.flatMap(({ format, reformatted }) => differs(format, reformatted?.was)));
  return [...found];
}

function markedOnly(site: Site, marked: Marked): readonly FoundMark[] {
  if (site.unplaced === 'furniture') return [];
  const runs: { from: number; to: number }[] = [];
  site.pieces.forEach((piece, at) => {
    if (piece.hand !== 'withdrawn' && (isEdited(piece) || !isMarkedOnly(piece, marked))) return;
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs.map(({ from, to }): FoundMark => {
    const pieces = site.pieces.slice(from, to);
    const { sent } = rangesOf(site, from, to);
    return {
      key: '',
      place: placeAt(site, ...sent),
      unplaced: site.unplaced,
      by: 'hand',
      what: [...new Set(pieces.flatMap(({ format, paragraph }) => marked(format, paragraph)))],
      text: pieces.map(({ text }) => text).join(''),
      author: null,
      date: null,
    };
  });
}
