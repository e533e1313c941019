import type { ShownRequest } from '../model/reply.ts';
import type { ShownComment, ShownReply } from '../model/shown.ts';

/** A party that was asked for comments, or gave some: a unit, another body, or an unknown sender (both null). */
export type Sender = {
  readonly unit: string | null;
  readonly body: string | null;
  readonly name: string;
  readonly answered: 'answered' | 'no-input' | 'waiting' | 'late';
};

type SenderSources = {
  /** The registry, in its order. */
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** Newest first. */
  readonly requests: readonly Pick<ShownRequest, 'asked' | 'deadline'>[];
  readonly replies: readonly Pick<ShownReply, 'unit' | 'body' | 'noInput'>[];
  readonly comments: readonly Pick<ShownComment, 'unit' | 'otherBody'>[];
  /** Today's date. */
  readonly today: string;
};

/** Everyone who was asked or replied: units in the order of the registry, then other bodies, last an unknown sender. */
export function listSenders(known: SenderSources): readonly Sender[] {
  const bodies = [
    ...known.requests.toReversed().flatMap(({ asked }) => asked.map(({ body }) => body)),
    ...known.replies.map(({ body }) => body),
    ...known.comments.map(({ otherBody }) => otherBody),
  ].filter((body) => body !== null);
  const all = [
    ...known.units.map(({ code, name }) => ({ unit: code, body: null, name })),
    ...[...new Set(bodies)].map((body) => ({ unit: null, body, name: body })),
    { unit: null, body: null, name: '' },
  ];
  return all.flatMap((one): Sender[] => {
    const answered = determineAnswer(one, known);
    return answered === null ? [] : [{ ...one, answered }];
  });
}

type SenderIdentity = Pick<Sender, 'unit' | 'body'>;

/**
 * The state in the newest request to this sender, even if later requests went to others; null if it was never asked and
 * never replied.
 */
function determineAnswer(
  { unit, body }: SenderIdentity,
  { requests, replies, comments, today }: SenderSources,
): Sender['answered'] | null {
  const same = (one: SenderIdentity) => one.unit === unit && one.body === body;
  for (const { asked, deadline } of requests) {
    const own = asked.find(same);
    if (own === undefined) continue;
    return own.state === 'waiting' && deadline !== null && deadline < today ? 'late' : own.state;
  }
  const own = replies.filter(same);
  const hasCommented = comments.some((one) => same({ unit: one.unit, body: one.otherBody }));
  if (hasCommented || own.some(({ noInput }) => !noInput)) return 'answered';
  return own.length > 0 ? 'no-input' : null;
}
