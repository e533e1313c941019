import { mergeTexts } from '../../../shared/diff/merge/merge-texts.ts';
import { diffText } from '../../../shared/diff/words/diff-text.ts';
import type { TextChange } from '../../../shared/model/comparison/comparison.ts';
import { getAuthorName } from '../comments/author-name.ts';
import type { CompetingProposals, ProposalGroup } from './group-proposals.ts';

/** Words of the current text, of one proposal, or of two combined. */
export type ProposalRun = {
  readonly text: string;
  readonly kind: TextChange['kind'];
  /** Who proposed it, if two are combined. */
  readonly by: readonly string[];
};

export type ProposalLines = {
  readonly language: string;
  readonly now: string;
  /** One for each group, in order. */
  readonly proposals: readonly { readonly by: readonly string[]; readonly pieces: readonly ProposalRun[] }[];
  /** Two proposals combined: null if there are more than two; `whole` if both can be accepted. */
  readonly together: { readonly whole: boolean; readonly pieces: readonly ProposalRun[] } | null;
};

/** Returns the lines of a clause that competing proposals touch: current, as in each proposal, and combined. */
export function buildProposalLines(choice: CompetingProposals): ProposalLines | null {
  const placed = choice.flatMap((bundle) => {
    const { range, words } = bundle;
    return range === null || words === null ? [] : [{ bundle, range, words }];
  });
  const [first] = placed;
  if (first === undefined || placed.length < choice.length) return null;
  const { now } = first.words;
  const from = now.lastIndexOf('\n', Math.min(...placed.map(({ range }) => range.from)) - 1) + 1;
  const lineEnd = now.indexOf('\n', Math.max(...placed.map(({ range }) => range.to)));
  const to = lineEnd === -1 ? now.length : lineEnd;
  const stretch = now.slice(from, to);
  const made = placed.map(({ bundle, words }) => ({
    by: listProposers(bundle),
    text: words.then.slice(from, words.then.length - (now.length - to)),
  }));
  const [one, other, more] = made;
  return {
    language: first.bundle.comments[0]?.language ?? '',
    now: stretch,
    proposals: made.map(({ by, text }) => ({
      by,
      pieces: diffText(stretch, text).map((change) => ({ ...change, by: [] })),
    })),
    together:
      one === undefined || other === undefined || more !== undefined ? null : mergeProposals(stretch, one, other),
  };
}

const listProposers = ({ comments }: ProposalGroup): string[] => [...new Set(comments.map(getAuthorName))];

type ProposedText = { readonly by: readonly string[]; readonly text: string };

function mergeProposals(now: string, one: ProposedText, other: ProposedText): NonNullable<ProposalLines['together']> {
  const { merged, stretches } = mergeTexts(now, one.text, other.text);
  const pieces = stretches.flatMap(({ from, base, ours, theirs }): ProposalRun[] => {
    if (from === 'base') return [{ text: base, kind: 'kept', by: [] }];
    const inserted = {
      ours: [{ text: ours, by: one.by }],
      theirs: [{ text: theirs, by: other.by }],
      both: [{ text: ours, by: [...one.by, ...other.by] }],
      conflict: [
        { text: ours, by: one.by },
        { text: theirs, by: other.by },
      ],
    }[from];
    const deleted = { text: base, kind: 'deleted' as const, by: [] };
    return [deleted, ...inserted.map((piece) => ({ ...piece, kind: 'inserted' as const }))].filter(
      ({ text }) => text !== '',
    );
  });
  return { whole: merged !== null, pieces };
}
