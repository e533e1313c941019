import { changeKind } from '../diff/change-kind.ts';
import { spoofed } from '../text/spoof-pairs.ts';
import { isOriginal } from './piece.ts';
import type { SilentChange } from './preview.ts';
import { quoted } from './quoted.ts';
import { placeAt, type Site } from './site.ts';

export type DraftSilent = Omit<SilentChange, 'key'>;

/** How much of the text around a change its kind is told by. */
const AROUND = 200;

/** Where a site differs from what was sent, and nothing says so (D23). */
export function silentIn(site: Site): readonly DraftSilent[] {
  const { sent, file } = site;
  if (site.unplaced !== null) return [];
  if (sent === null)
    return file.trim() === '' || site.told ? [] : [silent(site, 'added', 0, 0, file.trim(), [0, file.length])];
  if (site.part === 'number') return numberChange(site, sent);
  return site.aligned
    .filter(({ same }) => !same)
    .map(({ sent: [start, end], file: at }) =>
      silent(site, kindAt(sent, start, end, file.slice(...at)), start, end, file.slice(...at), at),
    );
}

function silent(
  site: Site,
  kind: DraftSilent['kind'],
  start: number,
  end: number,
  next: string,
  [from, to]: readonly [number, number],
): DraftSilent {
  const found = site.sent === null ? null : quoted(site.sent, start, end, next);
  return {
    place: placeAt(site, start, end),
    unplaced: null,
    kind,
    noise: kind === 'white-space' || kind === 'numbering',
    old: site.sent?.slice(start, end) ?? '',
    next,
    quote: found?.quote ?? null,
    proposal: found?.proposal ?? null,
    unseen: isUnseen(site, from, to),
  };
}

/** "Paragraph 3" that became "Paragraph 4" is numbering; that became "Article 3" is not. */
function numberChange(site: Site, sent: string): readonly DraftSilent[] {
  const file = site.file.trim();
  const plain = (text: string) => text.replace(/\s+/gu, ' ').replace(/[.:]$/, '');
  if (plain(file) === plain(sent)) return [];
  const words = (text: string) => text.replace(/[\s\d.:]+/gu, ' ').trim();
  const noise = file === '' || sent === '' || words(file) === words(sent);
  return [silent(site, noise ? 'numbering' : 'substance', 0, sent.length, file, [0, site.file.length])];
}

function kindAt(sent: string, start: number, end: number, next: string): DraftSilent['kind'] {
  const old = sent.slice(start, end);
  if (withoutSpace(old) === withoutSpace(next)) return 'white-space';
  const before = `\n${sent.slice(0, start)}`.slice(-AROUND);
  return changeKind({ before, deleted: old, inserted: next, after: sent.slice(end, end + AROUND) }, spoofed);
}

/** Spaces of any width, line ends, and the hyphens that are seen only where a line breaks. */
function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '');
}

function isUnseen({ pieces }: Site, from: number, to: number): boolean {
  let at = 0;
  return pieces.some((piece) => {
    if (!isOriginal(piece)) return false;
    const start = at;
    at += piece.text.length;
    return start < to && at > from && (piece.format?.hidden === true || piece.format?.white === true);
  });
}
