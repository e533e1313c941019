import type { Input } from '../../../../shared/api/commands.ts';
import { formatCorrection, formatLetterName } from '../../../../shared/i18n/format-letter.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { CommentMatrix, MatrixRow } from '../../../../shared/model/comment-matrix.ts';
import type { ShownComment, ShownReply } from '../../../../shared/model/shown.ts';
import { formatNumberLabel } from '../../../../shared/rules/clause-labels.ts';
import { listSenders } from '../../../../shared/rules/list-senders.ts';
import type { ReadContext } from '../../context.ts';
import { listCommentRequests } from '../../queries/comments/comment-requests.ts';
import { listUnits } from '../../queries/comments/list-units.ts';
import { readActiveReplies } from '../../queries/comments/replies.ts';
import { readShownComments } from '../../queries/comments/shown-comments.ts';
import type { GatheredText } from '../../queries/text/gather-text.ts';
import { renderOwnCopy } from '../../queries/text/render-words.ts';
import { findVersionsByHash } from '../../store/clauses.ts';
import { getVersionText } from '../../store/texts.ts';

export function buildCommentMatrix(
  context: ReadContext,
  text: GatheredText,
  { negotiation, language, speech, unit: onlyUnit, body: onlyBody }: Input<'matrix.export'>,
): CommentMatrix {
  const { db } = context.store;
  const sender = onlyUnit ?? onlyBody ?? null;
  const isShown = ({ unit, otherBody }: Pick<ShownComment, 'unit' | 'otherBody'>) =>
    sender === null || (onlyUnit === undefined ? unit === null && otherBody === onlyBody : unit === onlyUnit);
  const comments = readShownComments(db, text.negotiation.id, null).comments.filter(isShown);
  const wordsOf = (version: string | null, own: string) => {
    const found = version === null ? undefined : findVersionsByHash(db, text.negotiation.id, [version])[0];
    return renderOwnCopy(text, getVersionText(found, own)?.body ?? '', own);
  };
  const all = readActiveReplies(db, text.negotiation.id);
  const byId = new Map(all.map((one) => [one.id, one]));
  const replies = all.filter(({ unit, body }) => isShown({ unit, otherBody: body }));
  const replyOf = new Map(replies.map((one) => [one.id, one]));
  // The number and date alone: what else we noted of a letter is ours.
  const nameLetter = (id: string) => {
    const reply = replyOf.get(id);
    if (reply === undefined) return '';
    const parts = [formatLetterName(speech, reply.letter), formatCorrection(speech, reply, byId)];
    return parts.filter((part) => part !== '').join(' · ');
  };
  const row = (comment: ShownComment): MatrixRow => {
    const own = comment.language ?? language;
    const [answer] = comment.answers;
    return {
      unit: getSender(comment),
      letter: nameLetter(comment.reply?.id ?? ''),
      language: own,
      original: comment.quote?.text ?? wordsOf(comment.version, own),
      comment: comment.body,
      proposal: comment.proposal ?? '',
      response: { disposition: answer?.disposition ?? 'open', text: answer?.text ?? '' },
      resulting: wordsOf(answer?.version ?? null, own),
    };
  };
  const byClause = Map.groupBy(comments, ({ clause }) => clause);
  const silent = Map.groupBy(listNoInput(replies, comments), ({ clause }) => clause);
  const units = listUnits(context, { negotiation });
  const asked = {
    units,
    requests: listCommentRequests(context, { negotiation }),
  };
  // Lateness depends on the day, and the same matrix must be the same file.
  const awaited = listSenders({ ...asked, replies, comments, today: '' }).flatMap(({ unit, name, answered }) =>
    sender === null && answered === 'waiting' ? [unit ?? name] : [],
  );
  const known = text.clauses.map((clause) => {
    const label = formatNumberLabel(clause, text.numbers.get(clause.code), text.description, speech);
    return { code: clause.code, label: label ?? formatMessage(speech, `ui.text.kind.${clause.kind}`) };
  });
  const others = [...new Set([...byClause.keys(), ...silent.keys()])].filter(
    (code) => code !== null && known.every((clause) => clause.code !== code),
  );
  return {
    speech,
    lines: [
      renderOwnCopy(text, text.description.title[language] ?? '', language).replaceAll('\n', ' '),
      ...(sender === null
        ? []
        : [
            formatMessage(speech, 'matrix.of', { sender: units.find(({ code }) => code === onlyUnit)?.name ?? sender }),
          ]),
      ...(awaited.length === 0 ? [] : [formatMessage(speech, 'matrix.awaited', { names: awaited })]),
    ],
    groups: [
      ...known,
      ...others.map((code) => ({ code, label: code ?? '' })),
      { code: null, label: formatMessage(speech, 'matrix.whole') },
    ].flatMap(({ code, label }) => {
      const rows = [
        ...(byClause.get(code) ?? []).map(row),
        ...(silent.get(code) ?? []).map(({ sender: unit, reply }) => ({
          ...NO_INPUT_ROW,
          unit,
          letter: nameLetter(reply),
          language,
        })),
      ];
      return rows.length === 0 ? [] : [{ clause: label, rows }];
    }),
  };
}

const NO_INPUT_ROW: Omit<MatrixRow, 'unit' | 'letter' | 'language'> = {
  original: '',
  comment: '',
  proposal: '',
  response: { disposition: 'no-input', text: '' },
  resulting: '',
};

function getSender({ unit, otherBody }: Pick<ShownComment, 'unit' | 'otherBody'>): string {
  return unit ?? otherBody ?? '';
}

/** Each unit that had no input on a clause, once, unless it commented on that clause all the same. */
function listNoInput(replies: readonly ShownReply[], comments: readonly ShownComment[]) {
  const key = (clause: string | null, sender: string) => JSON.stringify([clause, sender]);
  const met = new Set(comments.map((comment) => key(comment.clause, getSender(comment))));
  return replies.flatMap(({ id, unit, body, noInput, noInputOn }) => {
    const sender = getSender({ unit, otherBody: body });
    const on = noInput && noInputOn.length === 0 ? [null] : noInputOn;
    return on.flatMap((clause) => {
      if (met.has(key(clause, sender))) return [];
      met.add(key(clause, sender));
      return [{ clause, sender, reply: id }];
    });
  });
}
