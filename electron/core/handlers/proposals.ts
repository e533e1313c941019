import type { KnownRecord } from '../../../shared/model/record.ts';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { numberClauses } from '../../../shared/rules/number-clauses.ts';
import { type RebaseResult, rebaseProposal } from '../../../shared/rules/rebase-proposal.ts';
import { findUnambiguousPlace } from '../../../shared/rules/unambiguous-place.ts';
import { listBracketSides } from '../../../shared/text/marks/outside-words.ts';
import { type FoundVersion, headsOfClause, versionsByHash } from '../store/clauses.ts';
import type { ReadStore } from '../store/open.ts';
import { textIn, workingText } from '../store/texts.ts';
import { findNegotiation } from './find.ts';

type Made = Extract<KnownRecord, { kind: 'comment.made' }>['payload'];
type State = ShownComment['proposalState'];
type Head = { readonly hash: string; readonly body: string };

/** What was worked out before, by all that it follows from; forgotten all at once when there is too much of it. */
const known = new WeakMap<ReadStore['db'], Map<string, State>>();
const MOST_KNOWN = 20_000;
/** So many are worked out anew for one list, about 60 ms; of the rest nothing is said before the next time. */
const MOST_AT_ONCE = 250;

/** What has become of proposals in the text of now. For one transaction: it reads each version once. */
export class Proposals {
  private readonly db: ReadStore['db'];
  private readonly negotiation: string;
  private readonly heads = new Map<string, readonly FoundVersion[]>();
  private readonly bases = new Map<string, FoundVersion | undefined>();
  private references: ReadonlyMap<string, string> | null = null;
  private sides: ReturnType<typeof listBracketSides> | null = null;
  private left = MOST_AT_ONCE;

  constructor(db: ReadStore['db'], negotiation: string) {
    this.db = db;
    this.negotiation = negotiation;
  }

  /** Null where there is no single text of now in its language that it could be taken into. */
  rebased(made: Made, proposal: string): RebaseResult | null {
    const head = this.headOf(made);
    return head === null ? null : this.rebasedOn(made, proposal, head.body);
  }

  /** What has become of an open proposal, for people; null where they must write it themselves. */
  state(made: Made, proposal: string): State {
    const head = this.headOf(made);
    if (head === null) return null;
    // Most stand where they stood: then the version on which they were made is not even read.
    const plainly = (base: string | null) => findUnambiguousPlace(base, head.body, { ...made, proposal }) !== null;
    if (plainly(null) || (this.left > 0 && plainly(this.baseOf(made)))) return { state: 'applies', clash: null };
    return refers(head.body) ? this.workedOut(made, proposal, head) : this.remembered(made, proposal, head);
  }

  /** As if `head` were the text of now. */
  rebasedOn(made: Made, proposal: string, head: string): RebaseResult {
    const base = this.baseOf(made);
    const numbers = refers(`${base}${head}`) ? this.numbers() : new Map<string, string>();
    this.sides ??= listBracketSides(findNegotiation(this.db, this.negotiation).description.payload.parties);
    return rebaseProposal(base, head, { ...made, proposal }, numbers, this.sides);
  }

  private remembered(made: Made, proposal: string, head: Head): State {
    const all = known.get(this.db) ?? new Map<string, State>();
    known.set(this.db, all);
    const { version, language, range, quote } = made;
    const key = JSON.stringify([head.hash, version, language, range, quote, proposal]);
    const before = all.get(key);
    if (before !== undefined || this.left === 0) return before ?? null;
    const found = this.workedOut(made, proposal, head);
    if (all.size >= MOST_KNOWN) all.clear();
    all.set(key, found);
    return found;
  }

  private workedOut(made: Made, proposal: string, head: Head): State {
    if (this.left === 0) return null;
    this.left -= 1;
    const rebased = this.rebasedOn(made, proposal, head.body);
    if (rebased.state === 'nowhere') return null;
    return { state: rebased.state, clash: rebased.state === 'clashes' ? rebased.clash : null };
  }

  private headOf({ clause, language }: Made): Head | null {
    if (clause === null || language === null) return null;
    const heads = this.heads.get(clause) ?? headsOfClause(this.db, clause);
    this.heads.set(clause, heads);
    const [head, ...others] = heads;
    const text = textIn(head, language);
    return head === undefined || text === null || others.length > 0 ? null : { hash: head.hash, body: text.body };
  }

  private baseOf({ version, language }: Made): string | null {
    if (version === null || language === null) return null;
    const found = this.bases.get(version) ?? versionsByHash(this.db, [version])[0];
    this.bases.set(version, found);
    return textIn(found, language)?.body ?? null;
  }

  private numbers(): ReadonlyMap<string, string> {
    if (this.references === null) {
      const { numbered } = findNegotiation(this.db, this.negotiation).description.payload;
      this.references = numberClauses(workingText(this.db, this.negotiation).clauses, numbered);
    }
    return this.references;
  }
}

/** Whether a source prints numbers of other clauses, which change without it. */
function refers(source: string): boolean {
  return source.includes('{ref:');
}
