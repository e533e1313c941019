import type { Output } from '../../../shared/api/commands.ts';
import type { ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { Sender } from '../../../shared/rules/list-senders.ts';

export const commentStates = ['open', 'accepted', 'partly-accepted', 'rejected', 'deferred'] as const;
export type CommentState = (typeof commentStates)[number];

/** The sender of a column's comments: a unit, another body, or neither. */
export type MatrixSender = Pick<Sender, 'unit' | 'body'>;
/** A clause; null is the whole text. `gone` if it was removed from the text. */
export type MatrixGridRow = { readonly clause: string | null; readonly gone: boolean };
export type MatrixCells = ReadonlyMap<string, readonly ShownComment[]>;

export function getCommentState({ answers }: ShownComment): CommentState {
  return answers.at(-1)?.disposition ?? 'open';
}

export const isFromSender = (
  comment: Pick<ShownComment, 'unit' | 'otherBody'>,
  { unit, body }: MatrixSender,
): boolean => comment.unit === unit && (unit !== null || comment.otherBody === body);

/** A unit's code contains no space; a body's key starts with one. */
export const buildSenderKey = ({ unit, body }: MatrixSender): string => unit ?? ` ${body ?? ''}`;

export function buildCellKey(clause: string | null, whose: MatrixSender): string {
  return `${clause ?? ''} ${buildSenderKey(whose)}`;
}

export function groupIntoCells(comments: readonly ShownComment[]): MatrixCells {
  return Map.groupBy(comments, ({ clause, unit, otherBody }) => buildCellKey(clause, { unit, body: otherBody }));
}

/** Returns the cells for which a reply states that there is no input. */
export function listNoInputCells(replies: Output<'replies.list'>): ReadonlySet<string> {
  return new Set(
    replies.flatMap(({ unit, body, noInputOn }) => noInputOn.map((clause) => buildCellKey(clause, { unit, body }))),
  );
}

/** The rows with one of these comments, or for which a reply states that there is no input. */
export function selectAnsweredRows(
  rows: readonly MatrixGridRow[],
  comments: readonly ShownComment[],
  replies: Output<'replies.list'>,
): readonly MatrixGridRow[] {
  const answered = new Set([...comments.map(({ clause }) => clause), ...replies.flatMap(({ noInputOn }) => noInputOn)]);
  return rows.filter(({ clause }) => answered.has(clause));
}

/** The whole text, its clauses, and removed clauses that have comments. */
export function buildMatrixRows(text: ShownText, comments: readonly ShownComment[]): readonly MatrixGridRow[] {
  const on = new Set(comments.map(({ clause }) => clause));
  const own = new Set(text.clauses.map(({ code }) => code));
  return [
    { clause: null, gone: false },
    ...text.clauses.map(({ code }) => ({ clause: code, gone: false })),
    ...[...on].flatMap((code) => (code === null || own.has(code) ? [] : [{ clause: code, gone: true }])),
  ];
}
