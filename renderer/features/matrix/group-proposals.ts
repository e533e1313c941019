import type { ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { locateQuotedRange } from '../clause/comment-quotes.ts';
import { renderShownSource } from '../clause/shown-source.ts';

/** Comments that propose the same words, or a single comment. */
export type ProposalGroup = {
  readonly comments: readonly ShownComment[];
  /** The words of the current clause that it would replace; null if it replaces none. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly place: string;
  /** The clause as it reads now and with the proposal; null if the proposal's position is unknown. */
  readonly words: { readonly now: string; readonly then: string } | null;
};
/** Groups whose ranges overlap: only one of them can be chosen. */
export type CompetingProposals = readonly ProposalGroup[];

/** Groups comments with identical proposals, and then groups with overlapping ranges. */
export function groupCompetingProposals(
  comments: readonly ShownComment[],
  text: Pick<ShownText, 'clauses'>,
  options: RenderOptions,
): readonly CompetingProposals[] {
  const read = comments.map((comment) => ({ comment, ...readProposal(comment, text, options) }));
  const bundles = [...Map.groupBy(read, ({ result, comment }) => result ?? comment.id).values()].map(
    (same): ProposalGroup => ({
      comments: same.map(({ comment }) => comment),
      range: same[0]?.range ?? null,
      place: same[0]?.place ?? '',
      words: same[0]?.words ?? null,
    }),
  );
  const choices: ProposalGroup[][] = [];
  for (const bundle of bundles) {
    const beside = choices.filter((choice) => choice.some((other) => hasOverlap(bundle, other)));
    const joined = [...beside.flat(), bundle];
    if (beside.length === 0) choices.push(joined);
    else choices.splice(choices.indexOf(beside[0] ?? []), 1, joined);
    for (const gone of beside.slice(1)) choices.splice(choices.indexOf(gone), 1);
  }
  return choices;
}

function hasOverlap(a: ProposalGroup, b: ProposalGroup): boolean {
  if (a.range === null || b.range === null || a.place !== b.place) return false;
  return a.range.from < b.range.to && b.range.from < a.range.to;
}

/** Returns the clause with the proposal applied; two units may quote more or fewer words for the same result. */
function readProposal(comment: ShownComment, text: Pick<ShownText, 'clauses'>, options: RenderOptions) {
  const { clause, language, quote, proposal } = comment;
  const place = `${clause ?? ''} ${language ?? ''}`;
  if (proposal === null) return { place, range: null, result: null, words: null };
  const source = text.clauses.find(({ code }) => code === clause)?.body[language ?? ''];
  const shown = source === undefined ? null : renderShownSource(source, options);
  const range = shown === null || quote === null ? null : locateQuotedRange(shown.marks, shown.rendered, quote);
  if (shown === null || range === null)
    return { place, range: null, result: [place, quote?.text, proposal].join('\n'), words: null };
  const { text: now } = shown.rendered;
  const then = now.slice(0, range.from) + proposal + now.slice(range.to);
  return { place, range, result: [place, then].join('\n'), words: { now, then } };
}
