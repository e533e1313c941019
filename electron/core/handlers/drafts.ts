import type { Input } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { ShownDraft } from '../../../shared/model/shown.ts';
import type { Writing } from '../context.ts';
import { draftsOf } from '../store/negotiations.ts';
import { workingText } from '../store/texts.ts';
import { findNegotiation } from './find.ts';
import { shownDraft } from './texts.ts';

/** Freezes the working text: which version of which clause, in its order. Refused while a clause has two heads. */
export function freeze(context: Writing, input: Input<'drafts.freeze'>): ShownDraft {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const codes = draftsOf(db, negotiation.id).flatMap(({ record }) => record?.payload.code ?? []);
    if (input.code !== null && codes.includes(input.code)) throw new Failure('draft-exists', { code: input.code });
    const { clauses } = workingText(db, negotiation.id);
    const order = clauses.flatMap(({ id, code, under, versions }) => {
      const [version] = versions;
      if (versions.length > 1)
        throw new Failure('two-heads', { clause: code, heads: versions.map(({ hash }) => hash.slice(0, 8)) });
      if (version === undefined) return [];
      if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: code });
      return [{ clause: id, version: version.hash, under: under === negotiation.id ? null : under }];
    });
    const record = append('draft.frozen', negotiation.id, context.newId(), {
      code: input.code ?? nextCode(codes),
      label: input.label,
      origin: 'ours',
      date: input.date ?? localDay(context.now()),
      languages: negotiation.description.payload.languages,
      description: negotiation.description.hash,
      title: null,
      clauses: order,
      file: null,
      note: input.note,
    });
    const frozen = draftsOf(db, negotiation.id).find(({ hash }) => hash === record.hash);
    if (frozen?.record == null) throw new Failure('internal', { reason: 'the frozen draft was not found' });
    return shownDraft({ ...frozen, record: frozen.record });
  });
}

function nextCode(codes: readonly string[]): string {
  const last = codes.map((code) => Number(/^draft-(\d+)$/.exec(code)?.[1] ?? 0)).reduce((a, b) => Math.max(a, b), 0);
  return `draft-${last + 1}`;
}

/** The day where the person is, not in Greenwich. */
function localDay(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
