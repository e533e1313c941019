import type { TextStanding } from '../../model/home.ts';
import { countBackTreatyPaper } from './working-days.ts';

/** A day by which, or on which, something happens in a text. */
export type Deadline = {
  readonly code: string;
  readonly kind: 'replies' | 'meeting' | 'treaty-paper-safe' | 'treaty-paper' | 'signing' | 'end';
  readonly day: string;
  /** The label of a request's draft, a meeting's place. */
  readonly label: string;
  /** How many are awaited. */
  readonly count: number;
};

/**
 * The days that lie ahead in texts that are not archived, with deadlines that have passed and that some still owe; in order
 * of day.
 * @param today the person's own day in ISO 8601 format
 */
export function listDeadlines(texts: readonly TextStanding[], today: string): Deadline[] {
  return texts
    .filter(({ archived }) => !archived)
    .flatMap((text) => listTextDeadlines(text, today))
    .sort((a, b) => compareWords(a.day, b.day) || compareWords(a.code, b.code) || compareWords(a.kind, b.kind));
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listTextDeadlines({ code, asked, events, signing, expires }: TextStanding, today: string): Deadline[] {
  const replies = asked.flatMap(({ deadline, draft, who }): Deadline[] =>
    deadline === null || signing.signed !== null
      ? []
      : [{ code, kind: 'replies', day: deadline, label: draft, count: who.length }],
  );
  const meetings = events.flatMap(({ kind, day, label }): Deadline[] =>
    kind === 'meeting' && day >= today ? [{ code, kind, day, label, count: 0 }] : [],
  );
  const ahead = (kind: Deadline['kind'], day: string | null): Deadline[] =>
    day === null || day < today ? [] : [{ code, kind, day, label: '', count: 0 }];
  const paper = signing.planned === null || signing.paper !== 'open' ? null : countBackTreatyPaper(signing.planned);
  return [
    ...replies,
    ...meetings,
    ...ahead('treaty-paper-safe', paper?.safe ?? null),
    ...ahead('treaty-paper', paper?.latest ?? null),
    ...ahead('signing', signing.planned),
    ...ahead('end', signing.signed === null ? null : expires),
  ];
}
