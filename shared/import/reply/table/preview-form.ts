import type { CommentKind } from '../../../model/comment.ts';
import type { ReplyPlace } from '../../../model/incoming/reply-preview.ts';
import { countFindings } from '../model/count-findings.ts';
import type { CommentTableRow, PlacedComment, ReplyFindings, UntrackedChange } from '../model/reply-findings.ts';
import type { KnownUnit, SentText } from '../model/sent-text.ts';
import { findClauseByName } from './find-clause-by-name.ts';
import { isNoInputRow } from './no-input.ts';

/** The content of a returned spreadsheet; `form` is null if it is not a form of ours. */
export type FormAnswers = {
  readonly form: {
    readonly request: string;
    readonly draft: string;
    readonly unit: string;
    readonly language: string;
  } | null;
  readonly rows: readonly {
    readonly clause: string | null;
    readonly label: string;
    readonly text: string;
    readonly kind: CommentKind | null;
    readonly comment: string;
    readonly proposal: string;
    readonly noInput: boolean;
  }[];
  readonly notes: readonly {
    readonly cell: string;
    readonly clause: string | null;
    readonly author: string;
    readonly text: string;
  }[];
  readonly unplaced: readonly { readonly sheet: string; readonly row: number; readonly texts: readonly string[] }[];
  /** The text in the place of our printed title and instruction. */
  readonly above: readonly string[];
};

/** Previews a spreadsheet for a person to see: the answers in its rows, its notes, and changed text (D23). */
export function previewForm(
  answers: FormAnswers,
  sent: readonly SentText[],
  units: readonly KnownUnit[],
): ReplyFindings {
  const { form } = answers;
  const at = sent.findIndex((one) => one.draft === form?.draft && one.language === form?.language);
  const answered = sent[at];
  const known = (clause: string | null): ReplyPlace | null =>
    clause !== null && answered?.clauses.some(({ id }) => id === clause) === true
      ? { clause, part: 'clause', start: 0, end: 0 }
      : null;
  const placed = (place: ReplyPlace | null, named: boolean) => ({
    place,
    unplaced: place !== null ? null : named ? ('clause-unknown' as const) : ('no-clause-named' as const),
  });
  // An inserted row names its clause in words.
  const named = ({ clause, label }: FormAnswers['rows'][number]) =>
    clause === null ? findClauseByName(answered?.clauses ?? [], label) : null;
  const beside = (where: string, text: string) => ({
    named: where,
    text,
    proposal: null,
    kind: null,
    noInput: false,
    ...placed(null, false),
  });
  const rows = [
    ...answers.rows
      .filter(({ comment, proposal, noInput }) => comment !== '' || proposal !== '' || noInput)
      .map((row) => ({
        named: row.label,
        text: row.comment,
        proposal: row.proposal === '' ? null : row.proposal,
        kind: row.kind,
        noInput: row.comment + row.proposal === '' || isNoInputRow(row.comment, row.proposal),
        ...placed(known(row.clause) ?? named(row), row.clause !== null || row.label !== ''),
      })),
    ...answers.unplaced.map(({ sheet, row, texts }) => beside(`${sheet} ${row}`, texts.join(' · '))),
    ...findOverwrittenLines(answers, answered).map((text) => beside('', text)),
  ].map((row, n): CommentTableRow => ({ ...row, key: `r${n + 1}`, found: 0 }));
  const comments = answers.notes.map(
    ({ cell, clause, author, text }, n): PlacedComment => ({
      key: `c${n + 1}`,
      ...placed(known(clause), clause !== null),
      author,
      date: null,
      text,
      words: cell,
      quote: null,
      parent: null,
      resolved: false,
    }),
  );
  const lists = { silent: findUnlockedChanges(answers, answered), proposals: [], comments, rows, marks: [] };
  const unit = units.find(({ code }) => code === form?.unit);
  return {
    recognised: {
      sent: at === -1 ? null : at,
      draft: answered?.draft ?? null,
      language: answered?.language ?? null,
      by: answered === undefined ? null : 'property',
      likeness: answered === undefined ? 0 : 1,
      sure: answered !== undefined,
      others: [],
      request: form?.request ?? null,
      unit: unit === undefined ? null : { id: unit.id, by: 'property' },
    },
    clauses: listFormClauses(answers, answered),
    ...lists,
    ignored: [],
    counts: countFindings(lists),
  };
}

/** The clauses whose rows are present, under the numbers and headings that were sent. */
function listFormClauses({ rows }: FormAnswers, sent: SentText | undefined): ReplyFindings['clauses'] {
  const here = new Map(rows.map((row) => [row.clause, row.text]));
  return (sent?.clauses ?? []).flatMap(({ id, number, heading }) => {
    const body = here.get(id);
    if (body === undefined) return [];
    const there = { state: 'there', moved: false, parting: null, by: 'id', sure: true } as const;
    return [{ clause: id, number, heading, body, ...there }];
  });
}

/** Lines in the place of the printed title and instruction that differ from them. */
function findOverwrittenLines({ above }: FormAnswers, sent: SentText | undefined): readonly string[] {
  if (sent === undefined) return [];
  const title = sent.clauses.find(({ id }) => id === 'title')?.body ?? '';
  const printed = new Set([title, ...sent.around].map(collapseSpaces));
  // If none of the lines is known, the form was sent by another store.
  const lines = above.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  return lines.some((line) => printed.has(collapseSpaces(line)))
    ? lines.filter((line) => !printed.has(collapseSpaces(line)))
    : [];
}

function collapseSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The text of a row is locked in the form; if it differs, somebody unlocked it. */
function findUnlockedChanges({ rows }: FormAnswers, sent: SentText | undefined): UntrackedChange[] {
  return rows.flatMap((row, n) => {
    const clause = sent?.clauses.find(({ id }) => id === row.clause);
    if (clause === undefined) return [];
    const old = [clause.heading, clause.body].filter((part) => part !== '').join('\n');
    if (collapseSpaces(old) === collapseSpaces(row.text)) return [];
    return [
      {
        key: `s${n + 1}`,
        place: { clause: clause.id, part: 'clause', start: 0, end: 0 },
        unplaced: null,
        kind: 'substance',
        noise: false,
        old,
        next: row.text,
        quote: null,
        proposal: null,
        unseen: false,
      },
    ];
  });
}
