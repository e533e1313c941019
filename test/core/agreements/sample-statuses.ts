import type { Input } from '../../../shared/api/commands.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
  type SampleCore,
} from '../../helpers/sample-core.ts';
import { plainPayloads } from '../../store/test-site.ts';

export async function openStatusSample() {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const plainly = { version: null, reason: null, correction: false, meeting: null, dated: null };
  const asked = (status: Input<'statuses.set'>['status'], more: Partial<Input<'statuses.set'>> = {}) => ({
    negotiation,
    clause: 'funding',
    status,
    ...plainly,
    ...more,
  });
  return {
    ...sample,
    set: async (...of: Parameters<typeof asked>) => (await callCommand(core, 'statuses.set', asked(...of))).record,
    no: (...of: Parameters<typeof asked>) =>
      expectUntouched(sample.db, () => callRefused(core, 'statuses.set', asked(...of))),
    status: async (clause = 'funding') => (await readClause(core, negotiation, clause)).status,
    write: (body: string, clause = 'funding') =>
      callCommand(core, 'clauses.write', { negotiation, clause, parents: null, texts: { en: { body } }, note: '' }),
  };
}

/** A version of funding that a colleague wrote on the current one, in a store of their own. */
export async function writeColleagueVersion(sample: SampleCore, body: string) {
  const before = await readClause(sample.core, sample.negotiation, 'funding');
  const other = createColleague(sample);
  const version = plainPayloads.version({
    parents: [before.version ?? ''],
    heading: before.heading,
    body: { ...before.body, en: body },
    change: { en: 'sense' },
  });
  other.append('version.written', before.id, version, sample.id);
  receiveRecords(sample, other);
  return { other, before };
}
