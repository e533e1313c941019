import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { canonicalizeJson } from '../../../../shared/model/canonical.ts';
import type { ShownNegotiation } from '../../../../shared/model/shown.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { listPendingRequests } from '../../queries/comments/pending-deadlines.ts';
import { buildShownNegotiation } from '../../queries/home/shown-negotiation.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { checkTextMarks } from '../../queries/text/check-text-marks.ts';
import { listNegotiationDescriptions } from '../../store/negotiations.ts';
import { findLiveRecords } from '../../store/statements.ts';
import { readWorkingText } from '../../store/texts.ts';

export function listNegotiations({ store: { db } }: ReadContext): ShownNegotiation[] {
  return listNegotiationDescriptions(db).map(({ id, described }) =>
    buildShownNegotiation(db, {
      id,
      described,
      working: readWorkingText(db, id),
      pending: listPendingRequests(db, id),
    }),
  );
}

/** Records a description that supersedes all current ones, which also settles a conflict between them. */
export function describeNegotiation(
  context: WriteContext,
  input: Input<'negotiations.describe'>,
): Output<'negotiations.describe'> {
  return context.transact(({ db, append }) => {
    const { id, description } = findNegotiation(db, input.negotiation);
    const { payload } = description;
    const numbered = input.numbered ?? payload.numbered;
    const prevailingLanguage =
      input.prevailingLanguage === undefined ? payload.prevailingLanguage : input.prevailingLanguage;
    if (prevailingLanguage !== null && !payload.languages.includes(prevailingLanguage)) {
      throw new Failure('language-unknown', { named: prevailingLanguage, known: payload.languages });
    }
    const unknown = Object.keys(input.numberForms ?? {}).find((language) => !payload.languages.includes(language));
    if (unknown !== undefined) throw new Failure('language-unknown', { named: unknown, known: payload.languages });
    const { title = payload.title, parties = payload.parties, shortName = payload.shortName } = input;
    for (const [language, words] of Object.entries(title)) checkTextMarks('', language, 'title', words);
    const codes = (of: typeof parties) => of.map((party) => `${party.side} ${party.code}`).join();
    // The marks of every text refer to the parties by code.
    if (codes(parties) !== codes(payload.parties))
      throw new Failure('party-unknown', {
        named: parties.map(({ code }) => code),
        known: payload.parties.map(({ code }) => code),
      });
    const numberForms = { ...payload.numberForms, ...input.numberForms };
    const next = { ...payload, shortName: shortName.trim(), title, parties, numberForms, numbered, prevailingLanguage };
    const current = findLiveRecords(db, 'negotiation.described', id, id);
    if (current.length === 1 && canonicalizeJson(next) === canonicalizeJson(payload)) {
      throw new Failure('nothing-changed', { what: payload.code });
    }
    const supersedes = current.map(({ hash }) => hash);
    const record = append('negotiation.described', id, id, { ...next, note: input.note, supersedes });
    return { record: record.hash };
  });
}

export function archiveNegotiation(
  context: WriteContext,
  input: Input<'negotiations.archive'>,
): Output<'negotiations.archive'> {
  return context.transact(({ db, append }) => {
    const { id, description } = findNegotiation(db, input.negotiation);
    const current = findLiveRecords(db, 'negotiation.archived', id, id);
    const archived = current.some(({ record }) => record?.payload.archived === true);
    if (archived === input.archived) throw new Failure('nothing-changed', { what: description.payload.code });
    const supersedes = current.map(({ hash }) => hash);
    return { record: append('negotiation.archived', id, id, { archived: input.archived, note: '', supersedes }).hash };
  });
}
