import type { Input, Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { CommentMatrix, MatrixRow } from '../../../../shared/model/comment-matrix.ts';
import type { ShownComment, ShownReply } from '../../../../shared/model/shown.ts';
import { listSenders } from '../../../../shared/rules/list-senders.ts';
import { createOwnCopyOptions } from '../../../../shared/rules/rendered-clauses.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { renderMarks } from '../../../../shared/text/marks/render-marks.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { listCommentRequests } from '../../queries/comments/comment-requests.ts';
import { readShownComments } from '../../queries/comments/shown-comments.ts';
import * as units from '../../queries/comments/units.ts';
import { type GatheredText, gatherText } from '../../queries/text/gather-text.ts';
import { writeMatrixXlsx } from '../../sheet/write-matrix-xlsx.ts';
import { findVersionsByHash } from '../../store/clauses.ts';
import { saveFile } from '../../store/files.ts';
import { getVersionText } from '../../store/texts.ts';
import { writeMatrixDocx } from '../../word/write/write-matrix-docx.ts';

type MatrixRequest = Input<'matrix.export'>;

/** The comments of all units with what became of them, for the file; kept and recorded like all that leaves. */
export async function exportCommentMatrix(
  context: WriteContext,
  input: MatrixRequest,
): Promise<Output<'matrix.export'>> {
  const { db } = context.store;
  const { text, matrix } = db.transaction(() => {
    const found = gatherText(db, { negotiation: input.negotiation, draft: null });
    return { text: found, matrix: buildCommentMatrix(context, found, input) };
  })();
  const template = context.resources.templates()[0] ?? '';
  const bytes =
    input.as === 'xlsx'
      ? await writeMatrixXlsx(matrix)
      : await writeMatrixDocx(matrix, context.resources.template(template), input.paper);
  return context.transact(({ db: writable, append }) => {
    const file = saveFile(writable, `${text.description.code}-matriks-masukan.${input.as}`, bytes);
    const { hash } = append('export.made', text.negotiation.id, context.newId(), {
      as: 'comment-matrix',
      languages: [input.language],
      copy: null,
      draft: null,
      versions: text.clauses.flatMap(({ versions }) => versions[0]?.hash ?? []),
      template,
      paper: input.paper,
      files: [file],
      pages: null,
      addressee: null,
      channel: null,
      note: '',
    });
    return { file, record: hash };
  });
}

function buildCommentMatrix(
  context: ReadContext,
  text: GatheredText,
  { negotiation, language, speech }: MatrixRequest,
): CommentMatrix {
  const { db } = context.store;
  const { comments } = readShownComments(db, text.negotiation.id, null);
  const options = createOwnCopyOptions(text.description.parties, text.numbers);
  const read = (source: string) => {
    const parsed = parseMarks(source);
    return parsed.ok ? renderMarks(parsed.marks, options).text : source;
  };
  const wordsOf = (version: string | null, own: string) => {
    const found = version === null ? undefined : findVersionsByHash(db, [version])[0];
    return read(getVersionText(found, own)?.body ?? '');
  };
  const row = (comment: ShownComment): MatrixRow => {
    const own = comment.language ?? language;
    const [answer] = comment.answers;
    return {
      unit: getSender(comment),
      language: own,
      original: comment.quote?.text ?? wordsOf(comment.version, own),
      comment: comment.body,
      proposal: comment.proposal ?? '',
      response: { disposition: answer?.disposition ?? 'open', text: answer?.text ?? '' },
      resulting: wordsOf(answer?.version ?? null, own),
    };
  };
  const byClause = Map.groupBy(comments, ({ clause }) => clause);
  const replies = units.readActiveReplies(db, text.negotiation.id);
  const silent = Map.groupBy(listNoInput(replies, comments), ({ clause }) => clause);
  const asked = {
    units: units.listUnits(context, { negotiation }),
    requests: listCommentRequests(context, { negotiation }),
  };
  // What is late changes with the day, and the same matrix is the same file.
  const awaited = listSenders({ ...asked, replies, comments, today: '' }).flatMap(({ unit, name, answered }) =>
    answered === 'waiting' ? [unit ?? name] : [],
  );
  const known = text.clauses.map(({ code, kind }) => {
    const number = text.numbers.get(code);
    const words = (kind === 'annex' ? text.description.annexWord : text.description.paragraphWord)[speech] ?? '';
    return {
      code,
      label: number === undefined ? formatMessage(speech, `ui.text.kind.${kind}`) : `${words} ${number}`.trim(),
    };
  });
  const others = [...new Set([...byClause.keys(), ...silent.keys()])].filter(
    (code) => code !== null && known.every((clause) => clause.code !== code),
  );
  return {
    speech,
    lines: [
      read(text.description.title[language] ?? '').replaceAll('\n', ' '),
      ...(awaited.length === 0 ? [] : [formatMessage(speech, 'matrix.awaited', { names: awaited })]),
    ],
    groups: [
      ...known,
      ...others.map((code) => ({ code, label: code ?? '' })),
      { code: null, label: formatMessage(speech, 'matrix.whole') },
    ].flatMap(({ code, label }) => {
      const rows = [
        ...(byClause.get(code) ?? []).map(row),
        ...(silent.get(code) ?? []).map(({ sender }) => ({ ...NO_INPUT_ROW, unit: sender, language })),
      ];
      return rows.length === 0 ? [] : [{ clause: label, rows }];
    }),
  };
}

const NO_INPUT_ROW: Omit<MatrixRow, 'unit' | 'language'> = {
  original: '',
  comment: '',
  proposal: '',
  response: { disposition: 'no-input', text: '' },
  resulting: '',
};

function getSender({ unit, otherBody }: Pick<ShownComment, 'unit' | 'otherBody'>): string {
  return unit ?? otherBody ?? '';
}

/** Who said on which clause that there is no input, once, unless they commented on it all the same. */
function listNoInput(replies: readonly ShownReply[], comments: readonly ShownComment[]) {
  const key = (clause: string | null, sender: string) => JSON.stringify([clause, sender]);
  const met = new Set(comments.map((comment) => key(comment.clause, getSender(comment))));
  return replies.flatMap(({ unit, body, noInput, noInputOn }) => {
    const sender = getSender({ unit, otherBody: body });
    const on = noInput && noInputOn.length === 0 ? [null] : noInputOn;
    return on.flatMap((clause) => {
      if (met.has(key(clause, sender))) return [];
      met.add(key(clause, sender));
      return [{ clause, sender }];
    });
  });
}
