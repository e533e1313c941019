import type { RunFormat, WordParagraph } from '../../../model/incoming/word-document.ts';
import { type AlignedPart, createReplyPlace, mapRunRanges } from '../align/aligned-part.ts';
import { isOnlyMarked } from '../align/manual-markup.ts';
import type { MarkupReader } from '../align/visible-markup.ts';
import type { FormattingMark } from '../model/reply-findings.ts';
import { isEditedRun } from '../model/text-run.ts';
import type { ParagraphChanges } from '../model/tracked-changes.ts';

/** Tracked formatting, and words that are marked by hand but read as they were sent. */
export function findFormattingChanges(
  paragraphs: readonly WordParagraph[],
  atoms: readonly ParagraphChanges[],
  sites: readonly AlignedPart[],
  marked: MarkupReader,
): readonly FormattingMark[] {
  const places = new Map<number, AlignedPart>();
  for (const site of sites)
    for (const { paragraph } of site.pieces) if (!places.has(paragraph)) places.set(paragraph, site);
  const tracked = atoms.flatMap(({ formatting }, at) =>
    formatting.map((atom): FormattingMark => {
      const { key, change, text } = atom;
      const site = places.get(at);
      const place = site === undefined ? null : createReplyPlace(site, 0, site.sent?.length ?? 0);
      return {
        key,
        place,
        unplaced: place === null ? (site?.unplaced ?? 'furniture') : null,
        by: 'tracked',
        what: atom.what === 'paragraph-formatting' ? ['paragraph'] : listChangedProperties(paragraphs[at], change),
        text,
        author: change.author,
        date: change.date,
      };
    }),
  );
  return [...tracked, ...sites.flatMap((site) => findManualMarks(site, marked))].map((mark, n) =>
    mark.key === '' ? { ...mark, key: `m${n + 1}` } : mark,
  );
}

function listChangedProperties(paragraph: WordParagraph | undefined, change: object): readonly string[] {
  const segments = paragraph?.segments.filter(({ reformatted }) => reformatted?.change === change) ?? [];
  const names = ['bold', 'italic', 'underline', 'strike', 'colour', 'highlight', 'hidden'] as const;
  const differs = (format: RunFormat, was: RunFormat | undefined) => names.filter((one) => format[one] !== was?.[one]);
  const found = new Set<string>(segments.flatMap(({ format, reformatted }) => differs(format, reformatted?.was)));
  return [...found];
}

function findManualMarks(site: AlignedPart, marked: MarkupReader): readonly FormattingMark[] {
  if (site.unplaced === 'furniture') return [];
  const runs: { from: number; to: number }[] = [];
  site.pieces.forEach((piece, at) => {
    if (piece.hand !== 'withdrawn' && (isEditedRun(piece) || !isOnlyMarked(piece, marked))) return;
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs.map(({ from, to }): FormattingMark => {
    const pieces = site.pieces.slice(from, to);
    const { sent } = mapRunRanges(site, from, to);
    return {
      key: '',
      place: createReplyPlace(site, ...sent),
      unplaced: site.unplaced,
      by: 'hand',
      what: [...new Set(pieces.flatMap(({ format, paragraph }) => marked(format, paragraph)))],
      text: pieces.map(({ text }) => text).join(''),
      author: null,
      date: null,
    };
  });
}
