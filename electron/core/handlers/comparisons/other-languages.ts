import type { Input } from '../../../../shared/api/commands.ts';
import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import { createCopyOptions } from '../../../../shared/rules/rendered-clauses.ts';
import type { listBracketSides } from '../../../../shared/text/marks/outside-words.ts';
import type { ReadContext } from '../../context.ts';
import type { ComparisonSource } from '../../documents/comparison/comparison-source.ts';
import { openComparisonSource, type PendingSide } from '../../documents/comparison/open-source.ts';
import { readSameOriginal } from '../../documents/comparison/read-same-original.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import type { StoredVersion } from '../../store/clauses.ts';
import { getVersionText } from '../../store/texts.ts';
import { carryClause } from './carry-clause.ts';

type Clause = ComparisonSource['clauses'][number];
type OtherWords = ShownMerge['others'][number];

type PendingLanguage = {
  readonly language: string;
  /** Null if the sent draft does not have the language. */
  readonly base: PendingSide | null;
  readonly ours: PendingSide;
  readonly theirs: PendingSide;
};

/** Opens the languages of their draft next to the compared one. A file is read in the compared language alone. */
export function openOtherLanguages(
  context: ReadContext,
  { negotiation, base, theirs, language }: Input<'comparisons.merge'>,
  languages: readonly string[],
): PendingLanguage[] {
  if (theirs.of !== 'draft') return [];
  const listLanguages = (draft: string) =>
    gatherText(context.store.db, { negotiation, draft }).draft?.record.payload.languages ?? [];
  const [sent, sentBack] = [listLanguages(base), listLanguages(theirs.draft)];
  return languages
    .filter((one) => one !== language && sentBack.includes(one))
    .map((one) => ({
      language: one,
      base: sent.includes(one) ? openComparisonSource(context, { of: 'draft', negotiation, draft: base }, one) : null,
      ours: openComparisonSource(context, { of: 'text', negotiation }, one),
      theirs: openComparisonSource(context, theirs, one),
    }));
}

/**
 * Reads the other languages. The clauses are those that were paired in the compared language.
 * @returns a function that lists what they changed in them in a clause: of ours, or as it was sent, and of theirs
 */
export async function readOtherLanguages(
  pending: readonly PendingLanguage[],
  { description: { parties }, numbers }: Pick<ReturnType<typeof gatherText>, 'description' | 'numbers'>,
  sides: ReturnType<typeof listBracketSides>,
): Promise<(own: Clause | undefined, theirs: Clause | undefined, version: StoredVersion | undefined) => OtherWords[]> {
  const read = await Promise.all(
    pending.map(async ({ language, base, ours, theirs }) => {
      const [now, other, ...sent] = await readSameOriginal(
        base === null ? [ours, theirs] : [ours, theirs, base],
        numbers,
      );
      const options = createCopyOptions(parties, numbers, now?.copy ?? undefined);
      return { language, options, now: now?.clauses ?? [], other: other?.clauses ?? [], sent: sent[0]?.clauses ?? [] };
    }),
  );
  return (own, theirClause, version) =>
    read.flatMap(({ language, options, now, other, sent }): OtherWords[] => {
      const theirs = findOnly(other, theirClause);
      const [ours, base] = [findOnly(now, own), findOnly(sent, own)];
      if (theirs === undefined || isSame(theirs, base) || isSame(theirs, ours)) return [];
      const source = getVersionText(version, language);
      return [
        {
          language,
          ours: { heading: ours?.heading ?? '', body: ours?.body ?? '' },
          theirs: { heading: theirs.heading, body: theirs.body },
          isOursChanged: base !== undefined && !isSame(ours, base),
          words: carryClause(source, ours, theirs, { options, sides }),
        },
      ];
    });
}

/** The same clause in another language; none where several of theirs are joined to one of ours. */
function findOnly(clauses: readonly Clause[], clause: Clause | undefined): Clause | undefined {
  const found = clauses.filter(({ id }) => id === clause?.id);
  return found.length === 1 ? found[0] : undefined;
}

const isSame = (one: Clause | undefined, other: Clause | undefined): boolean =>
  one !== undefined && other !== undefined && one.heading === other.heading && one.body === other.body;
