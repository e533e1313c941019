import type { Input, Output } from '../../../../shared/api/commands.ts';
import { listSpoofedWords } from '../../../../shared/diff/comparison/list-row-changes.ts';
import { mergeClauses } from '../../../../shared/diff/merge/merge-clauses.ts';
import { mergeTexts } from '../../../../shared/diff/merge/merge-texts.ts';
import type { ShownMerge, TextMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import { type ProposedChange, readProposedChange } from '../../../../shared/rules/provenance/repeated-proposal.ts';
import { createCopyOptions, isTitleOrSignatures } from '../../../../shared/rules/rendered-clauses.ts';
import { listBracketSides } from '../../../../shared/text/marks/outside-words.ts';
import { isSpoofedChange } from '../../../../shared/text/spoofs/compare-appearance.ts';
import type { ReadContext } from '../../context.ts';
import { collectChosenPairs } from '../../documents/comparison/compare-sides.ts';
import type { ComparisonSource } from '../../documents/comparison/comparison-source.ts';
import { openComparisonSource } from '../../documents/comparison/open-source.ts';
import { readSameOriginal } from '../../documents/comparison/read-same-original.ts';
import { listUncomparedKinds } from '../../documents/incoming/list-uncompared.ts';
import { findRejectedProposal, readRejectedProposals } from '../../queries/comments/rejected-proposals.ts';
import { gatherText, selectPrintedNumbers } from '../../queries/text/gather-text.ts';
import { getVersionText } from '../../store/texts.ts';
import { bracketClause, type ClauseWords, carryClause } from './carry-clause.ts';
import { openOtherLanguages, readOtherLanguages } from './other-languages.ts';

/**
 * Compares what was sent, our current text and theirs, clause by clause: who changed it, and what a person may take.
 * The comparison uses the rendered texts. What can be taken is returned as source, mapped into ours through the
 * position map; it is null if it would cut a mark or touch generated words.
 */
export function proposeThreeWayMerge(
  context: ReadContext,
  input: Input<'comparisons.merge'>,
): () => Promise<Output<'comparisons.merge'>> {
  const { negotiation, language } = input;
  const working = gatherText(context.store.db, { negotiation, draft: null });
  const [base, ours, theirs] = [
    openComparisonSource(context, { of: 'draft', negotiation, draft: input.base }, language),
    openComparisonSource(context, { of: 'text', negotiation }, language),
    openComparisonSource(context, input.theirs, language),
  ];
  const parties = working.description.parties;
  const rejected = readRejectedProposals(context.store.db, working.negotiation.id, null);
  const byId = new Map(working.clauses.map((clause) => [clause.id, clause]));
  const pending = openOtherLanguages(context, input, working.description.languages);
  return async () => {
    const [sent, now, other] = await readSameOriginal([base, ours, theirs], working.numbers);
    const options = createCopyOptions(parties, selectPrintedNumbers(working, language), now.copy ?? undefined);
    const into = { options, sides: listBracketSides(parties) };
    const chosen = collectChosenPairs(sent, other, []);
    const listOthers = await readOtherLanguages(pending, working, into.sides);
    const rows = mergeClauses(sent.clauses, now.clauses, other.clauses, chosen).flatMap((row): ShownMerge[] => {
      const at = (side: ComparisonSource, place: number | null) => (place === null ? undefined : side.clauses[place]);
      const [sentClause, ourClause, theirClause] = [at(sent, row.base), at(now, row.ours), at(other, row.theirs)];
      const known = ourClause ?? sentClause;
      // The title and the signatures are described elsewhere and cannot be written as clauses.
      if (known === undefined ? isTitleOrSignatures(theirClause?.id) : known.clause === null) return [];
      const id = known?.clause ?? null;
      const clause = id === null ? undefined : byId.get(id);
      const version = ourClause === undefined ? undefined : clause?.versions[0];
      const source = version === undefined ? null : getVersionText(version, language);
      const taken = theirClause === undefined ? null : carryClause(source, ourClause, theirClause, into);
      const proposal = row.proposal === 'left-out' ? null : row.proposal;
      return [
        {
          clause: id,
          code: clause?.code ?? null,
          number: (ourClause ?? sentClause ?? theirClause)?.number ?? '',
          head: version?.hash ?? null,
          heads: ourClause === undefined ? 0 : (clause?.versions.length ?? 0),
          inOurs: ourClause !== undefined,
          inTheirs: theirClause !== undefined,
          state: row.state,
          sure: row.sure,
          moved:
            row.moved === null
              ? null
              : { by: row.moved, number: (row.moved === 'ours' ? ourClause : theirClause)?.number ?? '' },
          spoofs: listSpoofs(sentClause, theirClause),
          heading:
            row.heading ?? mergeTexts(sentClause?.heading ?? '', ourClause?.heading ?? '', theirClause?.heading ?? ''),
          body: row.body ?? mergeTexts(sentClause?.body ?? '', ourClause?.body ?? '', theirClause?.body ?? ''),
          proposal: proposal === null ? null : carryClause(source, ourClause, proposal, into),
          theirs: taken,
          bracketed: source === null || taken === null ? null : bracketClause(source, taken, options),
          others: listOthers(ourClause ?? sentClause, theirClause, version),
        },
      ];
    });
    const repeated = rows.flatMap(({ code, heading, body }, row) => {
      const earlier = [heading, body].flatMap((part) =>
        listTheirChanges(part).flatMap(
          (change) => findRejectedProposal(rejected, { clause: code, language, change }) ?? [],
        ),
      )[0];
      return earlier === undefined ? [] : [{ row, earlier }];
    });
    return { rows, uncompared: listUncomparedKinds(sent.looks, other.looks), repeated };
  };
}

/** What they changed in the words that were sent, each with the words around it. */
function listTheirChanges({ stretches }: TextMerge): ProposedChange[] {
  return stretches.flatMap(({ from, base, theirs }, n) => {
    if (from !== 'theirs' && from !== 'both' && from !== 'conflict') return [];
    const [before, after] = [stretches[n - 1]?.base ?? '', stretches[n + 1]?.base ?? ''];
    return [readProposedChange({ text: base, before, after }, theirs)];
  });
}

/** Look-alikes in a clause of theirs; a clause that was not sent has nothing to compare with. */
function listSpoofs(sent: ClauseWords | undefined, theirs: ClauseWords | undefined): ShownMerge['spoofs'] {
  if (sent === undefined || theirs === undefined) return [];
  return (['heading', 'body'] as const).flatMap((part) => listSpoofedWords(sent[part], theirs[part], isSpoofedChange));
}
