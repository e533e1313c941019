import type { Output } from '../../../shared/api/commands.ts';
import type { ShownRequest } from '../../../shared/model/reply.ts';
import type { ShownComment, ShownText } from '../../../shared/model/shown.ts';

export const states = ['open', 'accepted', 'partly-accepted', 'rejected', 'deferred'] as const;
export type State = (typeof states)[number];

/** How far a unit is; null where it was never asked and never said anything. */
export type Answered = 'answered' | 'no-input' | 'waiting' | 'late' | null;

/** A unit of the matrix; its code is null for comments that name none. */
export type Column = { readonly unit: string | null; readonly name: string; readonly answered: Answered };
/** A clause; null is the whole text. `gone` where it was taken out of the text. */
export type Row = { readonly clause: string | null; readonly gone: boolean };
export type Cells = ReadonlyMap<string, readonly ShownComment[]>;

export function stateOf({ answers }: ShownComment): State {
  return answers.at(-1)?.disposition ?? 'open';
}

export function cellKey(clause: string | null, unit: string | null): string {
  return `${clause ?? ''} ${unit ?? ''}`;
}

export function cellsOf(comments: readonly ShownComment[]): Cells {
  return Map.groupBy(comments, ({ clause, unit }) => cellKey(clause, unit));
}

/** The whole text, its clauses, and those that were taken out but have comments. */
export function rowsOf(text: ShownText, comments: readonly ShownComment[]): readonly Row[] {
  const on = new Set(comments.map(({ clause }) => clause));
  const own = new Set(text.clauses.map(({ code }) => code));
  return [
    { clause: null, gone: false },
    ...text.clauses.map(({ code }) => ({ clause: code, gone: false })),
    ...[...on].flatMap((code) => (code === null || own.has(code) ? [] : [{ clause: code, gone: true }])),
  ];
}

type Known = {
  readonly units: Output<'units.list'>;
  readonly requests: readonly ShownRequest[];
  readonly replies: Output<'replies.list'>;
  readonly comments: readonly ShownComment[];
  /** The day where the person is. */
  readonly today: string;
};

/** The units that were asked or said something, in the order of the registry; last what nobody signed. */
export function columnsOf({ units, requests, replies, comments, today }: Known): readonly Column[] {
  const columns = units.map(({ code, name }): Column => {
    const said = comments.some(({ unit }) => unit === code);
    const own = replies.filter(({ unit }) => unit === code);
    return { unit: code, name, answered: asked(requests, code, today) ?? unasked(own, said) };
  });
  const shown = columns.filter(({ answered }) => answered !== null);
  const unsigned = comments.some(({ unit }) => unit === null);
  return unsigned ? [...shown, { unit: null, name: '', answered: 'answered' }] : shown;
}

/** As the newest request that names it has it. */
function asked(requests: readonly ShownRequest[], unit: string, today: string): Answered {
  for (const { asked: all, deadline } of requests) {
    const own = all.find((one) => one.unit === unit);
    if (own === undefined) continue;
    return own.state === 'waiting' && deadline !== null && deadline < today ? 'late' : own.state;
  }
  return null;
}

function unasked(replies: Output<'replies.list'>, said: boolean): Answered {
  if (said || replies.some(({ noInput }) => !noInput)) return 'answered';
  return replies.length > 0 ? 'no-input' : null;
}
