import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ShownDraft } from '../../../../shared/model/shown.ts';
import type { WriteContext } from '../../context.ts';
import { formatLocalDay } from '../../format-local-day.ts';
import { findDraft, findNegotiation } from '../../queries/resolve-names.ts';
import { buildShownDraft } from '../../queries/text/build-shown-draft.ts';
import { listDamagedTextRecords } from '../../queries/text/gather-text.ts';
import { assertRecordsWaived } from '../../queries/text/unreadable-records.ts';
import { listActiveDrafts } from '../../store/negotiations.ts';
import { findLiveRecords, listLiveRecords } from '../../store/statements.ts';
import { readWorkingText } from '../../store/texts.ts';

/**
 * Freezes the working text: which version of which clause, in order. Throws `two-heads` if a clause has two heads, and
 * `newer-unwaived` if records that this program cannot read are not waived.
 */
export function freezeDraft(context: WriteContext, input: Input<'drafts.freeze'>): ShownDraft {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const codes = listLiveRecords(db, 'draft.frozen', negotiation.id).flatMap(
      ({ record }) => record?.payload.code ?? [],
    );
    if (input.code !== null && codes.includes(input.code)) throw new Failure('draft-exists', { code: input.code });
    const { clauses, damagedPlaces } = readWorkingText(db, negotiation.id);
    const [damaged] = [...damagedPlaces, ...listDamagedTextRecords(db, negotiation.id)];
    if (damaged !== undefined) throw new Failure('record-damaged', { hash: damaged, what: input.label });
    assertRecordsWaived(db, negotiation.id, clauses);
    const order = clauses.flatMap(({ id, code, under, versions }) => {
      const [version] = versions;
      if (versions.length > 1)
        throw new Failure('two-heads', { clause: code, heads: versions.map(({ hash }) => hash.slice(0, 8)) });
      if (version === undefined) return [];
      if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: code });
      return [{ clause: id, version: version.hash, under: under === negotiation.id ? null : under }];
    });
    const record = append('draft.frozen', negotiation.id, context.newId(), {
      code: input.code ?? buildNextCode(codes),
      label: input.label,
      origin: 'ours',
      date: input.date ?? formatLocalDay(context.now()),
      languages: negotiation.description.payload.languages,
      description: negotiation.description.hash,
      title: null,
      clauses: order,
      file: null,
      furtherFiles: [],
      delivery: null,
      note: input.note,
    });
    const frozen = listActiveDrafts(db, negotiation.id).find(({ hash }) => hash === record.hash);
    if (frozen?.record == null) throw new Failure('internal', { reason: 'the frozen draft was not found' });
    return buildShownDraft({ ...frozen, record: frozen.record });
  });
}

/** Changes the label or date of a draft, or withdraws it; its text never changes. */
export function describeDraft(context: WriteContext, input: Input<'drafts.describe'>): Output<'drafts.describe'> {
  return context.transact(({ db, append }) => {
    const { id } = findNegotiation(db, input.negotiation);
    const { record } = findDraft(db, id, input.draft);
    const supersedes = findLiveRecords(db, 'draft.described', record.negotiation, record.entity).map(
      ({ hash }) => hash,
    );
    const { label, date, withdrawn } = input;
    return {
      record: append('draft.described', id, record.entity, { label, date, note: '', withdrawn, supersedes }).hash,
    };
  });
}

function buildNextCode(codes: readonly string[]): string {
  const last = codes.map((code) => Number(/^draft-(\d+)$/.exec(code)?.[1] ?? 0)).reduce((a, b) => Math.max(a, b), 0);
  return `draft-${last + 1}`;
}
