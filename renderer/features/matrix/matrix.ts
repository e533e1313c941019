import type { Output } from '../../../shared/api/commands.ts';
import type { ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { Sender } from '../../../shared/rules/list-senders.ts';

export const states = ['open', 'accepted', 'partly-accepted', 'rejected', 'deferred'] as const;
export type State = (typeof states)[number];

/** Whose comments a column has: a unit's, another body's, or of nobody who signed. */
export type Whose = Pick<Sender, 'unit' | 'body'>;
/** A clause; null is the whole text. `gone` where it was taken out of the text. */
export type Row = { readonly clause: string | null; readonly gone: boolean };
export type Cells = ReadonlyMap<string, readonly ShownComment[]>;

export function stateOf({ answers }: ShownComment): State {
  return answers.at(-1)?.disposition ?? 'open';
}

export const isOf = (comment: Pick<ShownComment, 'unit' | 'otherBody'>, { unit, body }: Whose): boolean =>
  comment.unit === unit && (unit !== null || comment.otherBody === body);

/** A unit's code has no space in it, a body's name begins with one. */
export const whoseKey = ({ unit, body }: Whose): string => unit ?? ` ${body ?? ''}`;

export function cellKey(clause: string | null, whose: Whose): string {
  return `${clause ?? ''} ${whoseKey(whose)}`;
}

export function cellsOf(comments: readonly ShownComment[]): Cells {
  return Map.groupBy(comments, ({ clause, unit, otherBody }) => cellKey(clause, { unit, body: otherBody }));
}

/** The cells of which a reply says that there is no input. */
export function noInputsOf(replies: Output<'replies.list'>): ReadonlySet<string> {
  return new Set(
    replies.flatMap(({ unit, body, noInputOn }) => noInputOn.map((clause) => cellKey(clause, { unit, body }))),
  );
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
