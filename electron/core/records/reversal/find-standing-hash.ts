import { Failure } from '../../../../shared/api/failure.ts';
import { canonicalizeJson, type Json } from '../../../../shared/model/canonical.ts';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import type { RecordWriter } from '../../context.ts';
import { omitSupersedes } from '../../queries/statements.ts';
import { findLiveRecords } from '../../store/statements.ts';

/**
 * What counts as the record that is to be reversed: only itself, or also a later one that says the same, which an undoing of
 * what came in between has left.
 */
export type Standing = 'itself' | 'same';

/**
 * The hash of the one live record that replaced a record: what reverses it has to supersede that one. Throws
 * `undo-overtaken` where another one is live by now.
 */
export function findStandingHash({ db }: RecordWriter, record: KnownRecord, standing: Standing): string {
  const { kind, negotiation, entity, hash } = record;
  const live = findLiveRecords(db, kind, negotiation, entity).filter(
    (one) => one.hash === hash || (one.record !== null && isSameSubject(one.record as KnownRecord, record)),
  );
  const [only] = live;
  if (only === undefined || live.length > 1) throw new Failure('undo-overtaken', { what: kind });
  if (only.hash === hash) return hash;
  if (standing === 'itself' || only.record === null || !hasSameStatement(only.record as KnownRecord, record))
    throw new Failure('undo-overtaken', { what: kind });
  return only.hash;
}

function hasSameStatement(a: Pick<KnownRecord, 'payload'>, b: Pick<KnownRecord, 'payload'>): boolean {
  const serialize = ({ payload }: Pick<KnownRecord, 'payload'>) => canonicalizeJson(omitSupersedes(payload) as Json);
  return serialize(a) === serialize(b);
}

/** Some kinds have several live records of one entity. */
function isSameSubject(a: KnownRecord, b: KnownRecord): boolean {
  if (a.kind === 'check.waived' && b.kind === a.kind)
    return (
      a.payload.check === b.payload.check &&
      a.payload.finding === b.payload.finding &&
      a.payload.language === b.payload.language
    );
  if (a.kind === 'bracket.explained' && b.kind === a.kind)
    return a.payload.language === b.payload.language && a.payload.quote === b.payload.quote;
  if (a.kind === 'step.recorded' && b.kind === a.kind)
    return a.payload.step === b.payload.step && a.payload.step !== 'other';
  if (a.kind === 'assessment.made' && b.kind === a.kind) return a.payload.aspect === b.payload.aspect;
  return true;
}
