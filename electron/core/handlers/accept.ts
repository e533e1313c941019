import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { parse } from '../../../shared/text/parse.ts';
import { escaped } from '../../../shared/text/print.ts';
import { replaceQuote } from '../../../shared/text/quote.ts';
import type { Writing } from '../context.ts';
import { clausesOf, headsOfClause } from '../store/clauses.ts';
import { live } from '../store/statements.ts';
import { textIn } from '../store/texts.ts';
import { findComment, findNegotiation } from './find.ts';

/**
 * Writes the proposal of a comment into the text and answers the comment with the version that results, in one
 * transaction. The quoted words must stand in the text exactly once; a proposal for a clause without quoted words goes to
 * its end as a line of its own. Throws `proposal-missing` where a person must write it.
 */
export function accept(context: Writing, input: Input<'comments.accept'>): Output<'comments.accept'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const comment = findComment(db, negotiation.id, input.comment);
    const clause = clausesOf(db, negotiation.id).find((row) => row.id === comment.payload.clause);
    const refused = () => new Failure('proposal-missing', { clause: clause?.code ?? '–' });
    if (clause === undefined || clause.draft !== null) throw refused();
    const { proposal } = live(db, 'comment.revised', comment.entity)[0]?.record?.payload ?? comment.payload;
    const { language, quote, unit } = comment.payload;
    const [head, ...others] = headsOfClause(db, clause.id);
    const payload = head?.record?.payload;
    if (others.length > 0)
      throw new Failure('two-heads', {
        clause: clause.code,
        heads: [head, ...others].map((one) => one?.hash.slice(0, 8) ?? ''),
      });
    const text = language === null ? null : textIn(head, language);
    if (proposal === null || language === null || text === null || head === undefined || payload === undefined)
      throw refused();
    const body = quote === null ? `${text.body}\n${escaped(proposal)}` : replaceQuote(text.body, quote.text, proposal);
    if (body === null || !parse(body).ok) throw refused();
    const version = append('version.written', negotiation.id, clause.id, {
      parents: [head.hash],
      heading: payload.heading,
      body: { ...payload.body, [language]: body },
      change: { [language]: 'sense' },
      note: input.text,
      source: { origin: 'unit', unit, file: null },
      dated: null,
    });
    const supersedes = live(db, 'comment.answered', comment.entity).map(({ hash }) => hash);
    const answer = {
      disposition: 'accepted' as const,
      text: input.text,
      version: version.hash,
      dated: null,
      supersedes,
    };
    return { version: version.hash, record: append('comment.answered', negotiation.id, comment.entity, answer).hash };
  });
}
