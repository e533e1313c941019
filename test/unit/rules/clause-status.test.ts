import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Status } from '../../../shared/model/agreement.ts';
import {
  chooseEffectiveStatus,
  excludeUndone,
  hasSameWords,
  type StatusRecord,
} from '../../../shared/rules/clause-status.ts';
import { propertyRuns } from '../../helpers/marks.ts';

const hash = (n: number) => n.toString(16).padStart(64, '0');
const statuses: readonly Status[] = ['open', 'agreed-ad-referendum', 'agreed', 'initialled'];

function record(n: number, said: Partial<StatusRecord['payload']>): StatusRecord {
  const plain = {
    version: hash(0),
    status: 'open' as const,
    reason: null,
    correction: false,
    meeting: null,
    dated: null,
  };
  return {
    hash: hash(n),
    kind: 'status.set',
    v: 1,
    negotiation: '',
    entity: '',
    device: '',
    seq: n,
    prev: null,
    at: '',
    actor: { name: 'Sari', unit: null },
    payload: { ...plain, supersedes: n === 1 ? [] : [hash(n - 1)], ...said },
  };
}

test('of several statuses the strictest counts, in any order', () => {
  const several = fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(several, fc.infiniteStream(fc.nat(99)), (all, weights) => {
      const records = all.map((status, n) => record(n + 1, { status }));
      const turned = records
        .map((one) => ({ one, weight: weights.next().value ?? 0 }))
        .sort((a, b) => a.weight - b.weight)
        .map(({ one }) => one);
      const counts = chooseEffectiveStatus(turned);
      expect(counts).toEqual(chooseEffectiveStatus(records));
      const strictest = Math.max(...all.map((status) => statuses.indexOf(status)));
      expect(statuses.indexOf(counts?.payload.status ?? 'open')).toBe(strictest);
    }),
    { numRuns: propertyRuns },
  );
  expect(chooseEffectiveStatus([])).toBe(null);
});

test.each<[string, Partial<StatusRecord['payload']>[], number[]]>([
  ['agreed, and undone', [{ status: 'agreed' }, {}], []],
  ['agreed, undone and agreed again', [{ status: 'agreed' }, {}, { status: 'agreed' }], [3]],
  ['agreed and reopened with a reason', [{ status: 'agreed' }, { reason: 'x' }], [1, 2]],
  ['agreed, reopened, and that undone', [{ status: 'agreed' }, { reason: 'x' }, { status: 'agreed' }], [1]],
  [
    'agreed, reopened, that undone, and that undone again',
    [{ status: 'agreed' }, { reason: 'x' }, { status: 'agreed' }, { reason: 'x' }],
    [1, 4],
  ],
  ['agreed and initialled', [{ status: 'agreed' }, { status: 'initialled' }], [1, 2]],
  [
    'agreed, and agreed again with another version',
    [{ status: 'agreed' }, { reason: 'x' }, { status: 'agreed', version: hash(9) }],
    [1, 2, 3],
  ],
])('removes undone statuses: %s', (_, said, left) => {
  const records = said.map((one, n) => record(n + 1, one));
  const seqs = (of: readonly StatusRecord[]) => excludeUndone(of).map(({ seq }) => seq);
  expect(seqs(records)).toEqual(left);
  expect(seqs(records.toReversed()).sort()).toEqual(left);
});

test('words are the same when every language is the same; a missing heading equals an empty one', () => {
  const text = { heading: { id: 'Biaya', en: '' }, body: { id: 'x', en: 'y' } };
  expect(hasSameWords(text, { heading: { id: 'Biaya' }, body: { en: 'y', id: 'x' } })).toBe(true);
  expect(hasSameWords(text, { heading: {}, body: text.body })).toBe(false);
  expect(hasSameWords(text, { heading: text.heading, body: { id: 'x' } })).toBe(false);
  expect(hasSameWords(text, { heading: text.heading, body: { ...text.body, ru: '' } })).toBe(false);
});
