import type { Input, Output } from '../../../../shared/api/commands.ts';
import { listSpoofedWords } from '../../../../shared/diff/comparison/list-row-changes.ts';
import { mergeClauses } from '../../../../shared/diff/merge/merge-clauses.ts';
import { mergeTexts } from '../../../../shared/diff/merge/merge-texts.ts';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import type { ShownMerge, TextMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import { bracketDifferences } from '../../../../shared/rules/bracket-differences.ts';
import { type ProposedChange, readProposedChange } from '../../../../shared/rules/provenance/repeated-proposal.ts';
import { createCopyOptions, isTitleOrSignatures } from '../../../../shared/rules/rendered-clauses.ts';
import { carryOutsideWords, listBracketSides, printOutsideWords } from '../../../../shared/text/marks/outside-words.ts';
import type { RenderOptions } from '../../../../shared/text/marks/render-marks.ts';
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
  return async () => {
    const [sent, now, other] = await readSameOriginal([base, ours, theirs], working.numbers);
    const options = createCopyOptions(parties, selectPrintedNumbers(working, language), now.copy ?? undefined);
    const into = { options, sides: listBracketSides(parties) };
    const chosen = collectChosenPairs(sent, other, []);
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

type ClauseWords = { readonly heading: string; readonly body: string };

/**
 * How words are carried into source: the options that rendered our text, and the parties that outside brackets name.
 */
type CarryOptions = { readonly options: RenderOptions; readonly sides: ReturnType<typeof listBracketSides> };

/** Look-alikes in a clause of theirs; a clause that was not sent has nothing to compare with. */
function listSpoofs(sent: ClauseWords | undefined, theirs: ClauseWords | undefined): ShownMerge['spoofs'] {
  if (sent === undefined || theirs === undefined) return [];
  return (['heading', 'body'] as const).flatMap((part) => listSpoofedWords(sent[part], theirs[part], isSpoofedChange));
}

function carryClause(
  source: ClauseWords | null,
  read: ClauseWords | undefined,
  wanted: ClauseWords,
  { options, sides }: CarryOptions,
): ClauseWords | null {
  const sourceOf = (name: 'heading' | 'body') =>
    source === null || read === undefined
      ? printOutsideWords(wanted[name], sides)
      : carryPart(source[name], read[name], wanted[name], options, sides);
  const [heading, body] = [sourceOf('heading'), sourceOf('body')];
  return heading === null || body === null ? null : { heading, body };
}

function bracketClause(ours: ClauseWords, theirs: ClauseWords, { parties }: RenderOptions): ClauseWords | null {
  const sides = { ours: parties[0], theirs: parties[1] };
  const heading = bracketDifferences({ ours: ours.heading, theirs: theirs.heading }, sides);
  const body = bracketDifferences({ ours: ours.body, theirs: theirs.body }, sides);
  return heading === null || body === null ? null : { heading, body };
}

function carryPart(
  source: string,
  read: string,
  wanted: string,
  options: RenderOptions,
  sides: CarryOptions['sides'],
): string | null {
  let at = 0;
  const edits: { start: number; end: number; text: string }[] = [];
  for (const { kind, text } of diffText(read, wanted)) {
    const last = edits.at(-1);
    if (kind === 'inserted' && last !== undefined && last.end === at) edits[edits.length - 1] = { ...last, text };
    else if (kind === 'inserted') edits.push({ start: at, end: at, text });
    else if (kind === 'deleted') edits.push({ start: at, end: at + text.length, text: '' });
    if (kind !== 'inserted') at += text.length;
  }
  return carryOutsideWords(source, options, edits, sides);
}
