import type { ShownDraft, ShownFile, ShownText } from '../../../shared/model/shown.ts';
import type { Choice } from './address.ts';
import { type Side, sideWord } from './side.ts';

type Text = Pick<ShownText, 'languages' | 'drafts'>;

/** The choice with what a person would most often want where nothing was chosen yet. */
export function completed(choice: Choice, text: Text | undefined): Choice {
  const last = newest(text, 'ours');
  const sent: Side | null = last === undefined ? null : { of: 'draft', draft: last.code };
  if (choice.way === 'two') {
    const next: Side | null = choice.next ?? (text === undefined ? null : { of: 'text' });
    return { ...choice, old: choice.old ?? sent, next };
  }
  const theirs = newest(text, 'counterpart');
  const isDraft = choice.old?.of === 'draft' && text?.drafts.some((draft) => draft.code === codeOf(choice.old));
  return {
    ...choice,
    old: isDraft ? choice.old : sent,
    next: isForeign(choice.next, text)
      ? choice.next
      : theirs === undefined
        ? null
        : { of: 'draft', draft: theirs.code },
  };
}

/** The newest draft of an origin by its date; of one day, the one that was frozen last. */
export function newest(text: Text | undefined, origin: ShownDraft['origin']): ShownDraft | undefined {
  const drafts = text?.drafts.filter((draft) => draft.origin === origin) ?? [];
  return drafts.reduce<ShownDraft | undefined>(
    (best, one) => (best === undefined || one.date >= best.date ? one : best),
    undefined,
  );
}

/** The languages in which both sides can be read, in the order of the text; a file may be in any. */
export function languagesOf(old: Side | null, next: Side | null, text: Text | undefined, otherwise: readonly string[]) {
  const sides = [old, next].map((side) => ownLanguages(side, text));
  const all = text?.languages ?? otherwise;
  return all.filter((language) => sides.every((own) => own === null || own.includes(language)));
}

/** The language to begin with, of those that are offered: the first that is wanted, else the first. */
export function languageOf(offered: readonly string[], wanted: readonly (string | null | undefined)[]): string | null {
  return wanted.find((one) => one != null && offered.includes(one)) ?? offered[0] ?? null;
}

function ownLanguages(side: Side | null, text: Text | undefined): readonly string[] | null {
  if (side === null || side.of === 'file' || side.of === 'computer') return null;
  if (side.of !== 'draft') return text?.languages ?? null;
  return text?.drafts.find(({ code }) => code === side.draft)?.languages ?? null;
}

function codeOf(side: Side | null): string | null {
  return side?.of === 'draft' ? side.draft : null;
}

/** Whether a side can stand for what came from the other side: a counter-draft, or a file. */
function isForeign(side: Side | null, text: Text | undefined): boolean {
  if (side === null || side.of === 'text' || side.of === 'version') return false;
  return side.of !== 'draft' || text?.drafts.find(({ code }) => code === side.draft)?.origin === 'counterpart';
}

type Words = {
  readonly working: string;
  readonly draft: (draft: ShownDraft) => string;
  readonly version: (hash: string, clause: string) => string;
  readonly computer: (name: string) => string;
  readonly group: (group: 'working' | 'ours' | 'theirs' | 'files' | 'computer') => string;
};
export type Group = {
  readonly group: string;
  readonly items: readonly { readonly value: string; readonly label: string }[];
};

/** What a side can be, in groups. `chosen` stands among them whatever it is. */
export function offered(
  which: 'any' | 'base' | 'theirs',
  chosen: Side | null,
  text: Text | undefined,
  files: readonly ShownFile[],
  words: Words,
): Group[] {
  const drafts = (origin: ShownDraft['origin']) =>
    (text?.drafts ?? [])
      .filter((draft) => draft.origin === origin)
      .map((draft) => ({ value: sideWord({ of: 'draft', draft: draft.code }), label: words.draft(draft) }));
  const named = files.map(({ file }) => ({
    value: sideWord({ of: 'file', file: file.sha256, name: file.name }),
    label: file.name,
  }));
  const working = [{ value: 'text', label: words.working }];
  const version =
    chosen?.of === 'version'
      ? [{ value: sideWord(chosen), label: words.version(chosen.version.slice(0, 8), chosen.clause) }]
      : [];
  const computer = chosen?.of === 'computer' ? [{ value: sideWord(chosen), label: words.computer(chosen.name) }] : [];
  const groups: Group[] = [
    { group: words.group('working'), items: which === 'any' && text !== undefined ? [...working, ...version] : [] },
    { group: words.group('ours'), items: which === 'theirs' ? [] : drafts('ours') },
    { group: words.group('theirs'), items: which === 'base' ? [] : drafts('counterpart') },
    { group: words.group('files'), items: which === 'base' ? [] : named },
    { group: words.group('computer'), items: computer },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
