import {
  type Uncompared,
  type UncomparedKind,
  uncomparedKinds,
} from '../../../../shared/model/comparison/uncompared.ts';
import type { RenderedClause } from '../../../../shared/rules/rendered-clauses.ts';
import type { DocumentAppearance } from '../../word/read/views/document-appearance.ts';

/** The formatting of one side; that of a Word file cannot be compared with that of a text marked up here. */
export type ComparedFormatting = DocumentAppearance & { readonly of: 'word' | 'marks' };

const EMPTY_WHOLE = { around: '', pictures: '', links: '', comments: '' };
export const NO_FORMATTING: ComparedFormatting = {
  of: 'marks',
  has: new Set(),
  paragraphs: new Map(),
  whole: EMPTY_WHOLE,
};

/** Only the words of a PDF are read. */
export const PDF_FORMATTING: ComparedFormatting = {
  ...NO_FORMATTING,
  has: new Set(['pictures', 'formatting'] as const),
};

/** The formatting of a text in the store: its italics. */
export function readMarksFormatting(clauses: readonly RenderedClause[]): ComparedFormatting {
  const parts = clauses.flatMap(({ heading, body, italics }) => [
    { text: heading, formatting: italics.heading.join(' ') },
    { text: body, formatting: italics.body.join(' ') },
  ]);
  const has = new Set<UncomparedKind>(parts.some(({ formatting }) => formatting !== '') ? ['formatting'] : []);
  const looks = parts.map(({ text, formatting }) => ({ text, notes: '', tables: '', invisible: '', formatting }));
  return { of: 'marks', has, paragraphs: Map.groupBy(looks, ({ text }) => text), whole: EMPTY_WHOLE };
}

/** What at least one of two texts has and a comparison of their words leaves out. */
export function listUncomparedKinds(old: ComparedFormatting, next: ComparedFormatting): Uncompared {
  return uncomparedKinds
    .filter((what) => old.has.has(what) || next.has.has(what))
    .map((what) => ({ what, differs: old.of === next.of && isDifferent(what, old, next) }));
}

/** Whether text that is in both files is formatted differently; text in only one is compared by its words. */
function isDifferent(what: UncomparedKind, old: DocumentAppearance, next: DocumentAppearance): boolean {
  if (what === 'around' || what === 'pictures' || what === 'links' || what === 'comments')
    return old.whole[what] !== next.whole[what];
  return [...old.paragraphs].some(([text, looks]) => {
    const others = next.paragraphs.get(text);
    return others?.length === looks.length && looks.some((look, n) => look[what] !== others[n]?.[what]);
  });
}
