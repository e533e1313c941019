import type { TextStanding, WaitReason } from '../../model/home.ts';
import { countBackTreatyPaper, countDaysUntil } from './working-days.ts';

/** What a person does next about it. */
type NextStep =
  | 'look'
  | 'remind'
  | 'answer'
  | 'compare'
  | 'adjust'
  | 'settle'
  | 'go-on'
  | 'request'
  | 'record'
  | 'plan';

/** Something in a text that waits for a person. */
export type Wait = {
  readonly code: string;
  readonly reason: WaitReason;
  readonly count: number;
  /** The day by which it should be done; null if no day depends on it. */
  readonly due: string | null;
  /** What sets that day. */
  readonly by: 'deadline' | 'meeting' | 'signing' | 'end' | null;
  readonly step: NextStep;
  /** The clause where it is, null for the text as a whole. */
  readonly clause: string | null;
  readonly language: string | null;
  /** Units and bodies that it is about. */
  readonly who: readonly string[];
};

/** How long before its end a signed text is mentioned (D24): enough time to negotiate another. */
const EXPIRY_NOTICE_DAYS = 180;

/** What stops all other work comes first, then by day; without a day in this order, too. */
const order = [
  'damaged',
  'conflicts',
  'newer',
  'replies',
  'comments',
  'counter-draft',
  'stale',
  'brackets',
  'findings',
  'treaty-paper',
  'signing-record',
  'hand-over',
  'expiry',
  'typed',
] as const satisfies readonly WaitReason[];
const stopping: ReadonlySet<WaitReason> = new Set(['damaged', 'conflicts']);

/**
 * Everything that waits in texts that are not archived, most urgent first: what stops all other work, then by due day, what
 * has none last. Out of the same facts comes the same order, however the texts are ordered.
 * @param today the person's own day in ISO 8601 format
 */
export function listWaits(texts: readonly TextStanding[], today: string): Wait[] {
  return texts
    .filter(({ archived }) => !archived)
    .flatMap((text) => listTextWaits(text, today))
    .sort(compareUrgency);
}

/** Sorts before another what is more urgent. */
function compareUrgency(a: Wait, b: Wait): number {
  const rank = ({ reason }: Wait) => (stopping.has(reason) ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    compareWords(a.due ?? LAST_DAY, b.due ?? LAST_DAY) ||
    order.indexOf(a.reason) - order.indexOf(b.reason) ||
    compareWords(a.code, b.code) ||
    compareWords(`${a.language}${a.who.join()}`, `${b.language}${b.who.join()}`)
  );
}

const LAST_DAY = '9999-12-31';
const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Due = Pick<Wait, 'due' | 'by'>;

function listTextWaits(text: TextStanding, today: string): Wait[] {
  const { code, examined } = text;
  const wait = (reason: WaitReason, step: NextStep, count: number, about: Partial<Wait> = {}): Wait[] =>
    count === 0
      ? []
      : [{ code, reason, step, count, due: null, by: null, clause: null, language: null, who: [], ...about }];
  const trouble = [
    ...wait('damaged', 'look', text.damaged),
    ...wait('conflicts', 'settle', text.conflicts, { clause: text.conflictsAt }),
    ...wait('newer', 'look', text.newer),
  ];
  const typed = wait('typed', 'go-on', sum(text.typed.map(({ words }) => words)), {
    clause: text.typed[0]?.clause ?? null,
    language: text.typed[0]?.language ?? null,
  });
  if (text.signing.signed !== null) return [...trouble, ...listWaitsAfterSigning(text, today, wait), ...typed];
  const next = findNextDay(text, today);
  const signing: Due = text.signing.planned === null ? next : { due: text.signing.planned, by: 'signing' };
  return [
    ...trouble,
    ...text.asked.flatMap(({ deadline, who }) =>
      wait('replies', 'remind', who.length, { who, due: deadline, by: deadline === null ? null : 'deadline' }),
    ),
    ...wait('comments', 'answer', text.openComments, { who: text.commenters, clause: text.commentsAt, ...next }),
    ...wait('counter-draft', 'compare', examined?.unanswered ?? 0, next),
    ...text.staleIn.flatMap(({ language, clauses }) =>
      wait('stale', 'adjust', clauses.length, { language, clause: clauses[0] ?? null, ...next }),
    ),
    ...wait('brackets', 'settle', text.brackets, { clause: text.bracketsAt, ...next }),
    ...wait('findings', 'look', examined?.findings ?? 0, { clause: examined?.findingsAt ?? null, ...signing }),
    ...listSigningWaits(text, today, wait),
    ...typed,
  ];
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** The next day on which the text is needed: of a meeting, else of the signing. */
function findNextDay({ events, signing }: TextStanding, today: string): Due {
  const meeting = events.find(({ kind, day }) => kind === 'meeting' && day >= today);
  if (meeting !== undefined && (signing.planned === null || meeting.day <= signing.planned))
    return { due: meeting.day, by: 'meeting' };
  return signing.planned === null ? { due: null, by: null } : { due: signing.planned, by: 'signing' };
}

type CreateWaits = (reason: WaitReason, step: NextStep, count: number, about?: Partial<Wait>) => Wait[];

/** Once the day of signing is planned: treaty paper (D20), and after that day what happened on it. */
function listSigningWaits({ signing: { planned, paper } }: TextStanding, today: string, wait: CreateWaits): Wait[] {
  if (planned === null) return [];
  if (planned < today) return wait('signing-record', 'record', 1, { due: planned, by: 'signing' });
  const { latest, safe } = countBackTreatyPaper(planned);
  if (paper !== 'open') return [];
  return wait('treaty-paper', 'request', 1, { due: today <= safe ? safe : latest, by: 'signing' });
}

/** The original goes to the Foreign Ministry, and a text that ends is mentioned in time (D24). */
function listWaitsAfterSigning({ signing, expires }: TextStanding, today: string, wait: CreateWaits): Wait[] {
  const isNear = expires !== null && countDaysUntil(expires, today) <= EXPIRY_NOTICE_DAYS;
  return [
    ...(signing.handedOver ? [] : wait('hand-over', 'record', 1)),
    ...(isNear ? wait('expiry', 'plan', 1, { due: expires, by: 'end' }) : []),
  ];
}
