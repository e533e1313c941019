import type { Language } from '../../../../shared/model/language.ts';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import type { ShownComment } from '../../../../shared/model/shown.ts';
import { type RebaseResult, rebaseProposal } from '../../../../shared/rules/rebase-proposal.ts';
import { findUnambiguousPlace } from '../../../../shared/rules/unambiguous-place.ts';
import { listBracketSides } from '../../../../shared/text/marks/outside-words.ts';
import { findVersionsByHash, listClauseHeads, type StoredVersion } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { getVersionText } from '../../store/texts.ts';
import { findNegotiation } from '../resolve-names.ts';
import { type GatheredText, gatherText, selectPrintedNumbers } from '../text/gather-text.ts';

type CommentPayload = Extract<KnownRecord, { kind: 'comment.made' }>['payload'];
type ProposalState = ShownComment['proposalState'];
type HeadText = { readonly hash: string; readonly body: string };

/** Computed states, keyed by everything that determines them; cleared as a whole when there are too many. */
const statesByStore = new WeakMap<OpenStore['db'], Map<string, ProposalState>>();
const MAX_CACHED = 20_000;
/** States computed for one list, about 60 ms; the others are null until the next list. */
const MAX_COMPUTED = 250;

/** The states of proposals in the current text. For one transaction: it reads each version once. */
export class ProposalStates {
  private readonly db: OpenStore['db'];
  private readonly negotiation: string;
  private readonly heads = new Map<string, readonly StoredVersion[]>();
  private readonly bases = new Map<string, StoredVersion | undefined>();
  private text: GatheredText | null = null;
  private sides: ReturnType<typeof listBracketSides> | null = null;
  private left = MAX_COMPUTED;

  constructor(db: OpenStore['db'], negotiation: string) {
    this.db = db;
    this.negotiation = negotiation;
  }

  /** Null if the current text is not a single one in the comment's language, so that nothing can take the proposal. */
  rebased(made: CommentPayload, proposal: string): RebaseResult | null {
    const head = this.headOf(made);
    return head === null ? null : this.rebasedOn(made, proposal, head.body);
  }

  /** The state of an open proposal, for display; null if a person must write the text. */
  state(made: CommentPayload, proposal: string): ProposalState {
    const head = this.headOf(made);
    if (head === null) return null;
    // Most quotes have not moved; then even the version on which they were made need not be read.
    const plainly = (base: string | null) => findUnambiguousPlace(base, head.body, { ...made, proposal }) !== null;
    if (plainly(null) || (this.left > 0 && plainly(this.baseOf(made)))) return { state: 'applies', clash: null };
    return hasReferences(head.body) ? this.workedOut(made, proposal, head) : this.remembered(made, proposal, head);
  }

  /** Rebases as if `head` were the current text. */
  rebasedOn(made: CommentPayload, proposal: string, head: string): RebaseResult {
    const base = this.baseOf(made);
    const numbers = hasReferences(`${base}${head}`) ? this.numbers(made.language ?? '') : new Map<string, string>();
    this.sides ??= listBracketSides(findNegotiation(this.db, this.negotiation).description.payload.parties);
    return rebaseProposal(base, head, { ...made, proposal }, numbers, this.sides);
  }

  private remembered(made: CommentPayload, proposal: string, head: HeadText): ProposalState {
    const all = statesByStore.get(this.db) ?? new Map<string, ProposalState>();
    statesByStore.set(this.db, all);
    const { version, language, range, quote } = made;
    const key = JSON.stringify([head.hash, version, language, range, quote, proposal]);
    const before = all.get(key);
    if (before !== undefined || this.left === 0) return before ?? null;
    const found = this.workedOut(made, proposal, head);
    if (all.size >= MAX_CACHED) all.clear();
    all.set(key, found);
    return found;
  }

  private workedOut(made: CommentPayload, proposal: string, head: HeadText): ProposalState {
    if (this.left === 0) return null;
    this.left -= 1;
    const rebased = this.rebasedOn(made, proposal, head.body);
    if (rebased.state === 'nowhere') return null;
    return { state: rebased.state, clash: rebased.state === 'clashes' ? rebased.clash : null };
  }

  private headOf({ clause, language }: CommentPayload): HeadText | null {
    if (clause === null || language === null) return null;
    const heads = this.heads.get(clause) ?? listClauseHeads(this.db, { negotiation: this.negotiation, id: clause });
    this.heads.set(clause, heads);
    const [head, ...others] = heads;
    const text = getVersionText(head, language);
    return head === undefined || text === null || others.length > 0 ? null : { hash: head.hash, body: text.body };
  }

  private baseOf({ version, language }: CommentPayload): string | null {
    if (version === null || language === null) return null;
    const found = this.bases.get(version) ?? findVersionsByHash(this.db, this.negotiation, [version])[0];
    this.bases.set(version, found);
    return getVersionText(found, language)?.body ?? null;
  }

  private numbers(language: Language): ReadonlyMap<string, string> {
    this.text ??= gatherText(this.db, { negotiation: this.negotiation, draft: null });
    return selectPrintedNumbers(this.text, language);
  }
}

/** Whether a source prints numbers of other clauses, which change while the source stays the same. */
function hasReferences(source: string): boolean {
  return source.includes('{ref:');
}
