import type { ShownDraft, ShownFile, ShownText } from '../../../../shared/model/shown.ts';
import { mayHoldText } from '../../files/readable-files.ts';
import type { ComparisonChoice } from './comparison-address.ts';
import { type ChosenSide, formatSideKey } from './side.ts';

type ChoiceText = Pick<ShownText, 'languages' | 'drafts'>;

/** Fills in the most common choice for everything not chosen yet. */
export function completeComparisonChoice(choice: ComparisonChoice, text: ChoiceText | undefined): ComparisonChoice {
  const last = findNewestDraft(text, 'ours');
  const sent: ChosenSide | null = last === undefined ? null : { of: 'draft', draft: last.code };
  if (choice.way === 'two') {
    const next: ChosenSide | null = choice.next ?? (text === undefined ? null : { of: 'text' });
    return { ...choice, old: choice.old ?? sent, next };
  }
  const theirs = findNewestDraft(text, 'counterpart');
  const isDraft = choice.old?.of === 'draft' && text?.drafts.some((draft) => draft.code === getDraftCode(choice.old));
  return {
    ...choice,
    old: isDraft ? choice.old : sent,
    next: canBeForeign(choice.next, text)
      ? choice.next
      : theirs === undefined
        ? null
        : { of: 'draft', draft: theirs.code },
  };
}

/** Returns the newest draft of an origin by date; if several have that date, the one frozen last. */
export function findNewestDraft(text: ChoiceText | undefined, origin: ShownDraft['origin']): ShownDraft | undefined {
  const drafts = text?.drafts.filter((draft) => draft.origin === origin) ?? [];
  return drafts.reduce<ShownDraft | undefined>(
    (best, one) => (best === undefined || one.date >= best.date ? one : best),
    undefined,
  );
}

/** Lists the languages that both sides have, in text order; a file may be in any language. */
export function listCommonLanguages(
  old: ChosenSide | null,
  next: ChosenSide | null,
  text: ChoiceText | undefined,
  otherwise: readonly string[],
) {
  const sides = [old, next].map((side) => listSideLanguages(side, text));
  const all = text?.languages ?? otherwise;
  return all.filter((language) => sides.every((own) => own === null || own.includes(language)));
}

/** Returns the initial language: the first of the wanted ones that is available, or the first available. */
export function chooseComparisonLanguage(
  offered: readonly string[],
  wanted: readonly (string | null | undefined)[],
): string | null {
  return wanted.find((one) => one != null && offered.includes(one)) ?? offered[0] ?? null;
}

function listSideLanguages(side: ChosenSide | null, text: ChoiceText | undefined): readonly string[] | null {
  if (side === null || side.of === 'file' || side.of === 'computer') return null;
  if (side.of !== 'draft') return text?.languages ?? null;
  return text?.drafts.find(({ code }) => code === side.draft)?.languages ?? null;
}

function getDraftCode(side: ChosenSide | null): string | null {
  return side?.of === 'draft' ? side.draft : null;
}

/** Whether a side can be the other side's text: a counter-draft, or a file. */
function canBeForeign(side: ChosenSide | null, text: ChoiceText | undefined): boolean {
  if (side === null || side.of === 'text' || side.of === 'version') return false;
  return side.of !== 'draft' || text?.drafts.find(({ code }) => code === side.draft)?.origin === 'counterpart';
}

type ChoiceLabels = {
  readonly working: string;
  readonly draft: (draft: ShownDraft) => string;
  readonly version: (hash: string, clause: string) => string;
  readonly computer: (name: string) => string;
  readonly group: (group: 'working' | 'ours' | 'theirs' | 'files' | 'computer' | 'damaged') => string;
};
export type ChoiceGroup = {
  readonly group: string;
  readonly items: readonly { readonly value: string; readonly label: string; readonly disabled?: boolean }[];
};

/** Lists the choices for a side, in groups. Always includes a chosen version, computer file or file in an archive. */
export function listChoiceGroups(
  which: 'any' | 'base' | 'theirs',
  chosen: ChosenSide | null,
  text: ChoiceText | undefined,
  files: readonly ShownFile[],
  words: ChoiceLabels,
  damagedDrafts: ChoiceGroup['items'] = [],
): ChoiceGroup[] {
  const drafts = (origin: ShownDraft['origin']) =>
    (text?.drafts ?? [])
      .filter((draft) => draft.origin === origin)
      .map((draft) => ({ value: formatSideKey({ of: 'draft', draft: draft.code }), label: words.draft(draft) }));
  const named = files
    .filter(({ file }) => mayHoldText(file.name))
    .map(({ file }) => ({
      value: formatSideKey({ of: 'file', file: file.sha256, name: file.name, part: null }),
      label: file.name,
    }));
  const inside =
    chosen?.of === 'file' && chosen.part !== null
      ? [{ value: formatSideKey(chosen), label: `${chosen.name} › ${chosen.part.name}` }]
      : [];
  const working = [{ value: 'text', label: words.working }];
  const version =
    chosen?.of === 'version'
      ? [{ value: formatSideKey(chosen), label: words.version(chosen.version.slice(0, 8), chosen.clause) }]
      : [];
  const computer =
    chosen?.of === 'computer' ? [{ value: formatSideKey(chosen), label: words.computer(chosen.name) }] : [];
  const groups: ChoiceGroup[] = [
    { group: words.group('working'), items: which === 'any' && text !== undefined ? [...working, ...version] : [] },
    { group: words.group('ours'), items: which === 'theirs' ? [] : drafts('ours') },
    { group: words.group('theirs'), items: which === 'base' ? [] : drafts('counterpart') },
    { group: words.group('files'), items: which === 'base' ? [] : [...named, ...inside] },
    { group: words.group('computer'), items: computer },
    { group: words.group('damaged'), items: damagedDrafts },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
