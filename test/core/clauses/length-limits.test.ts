import { expect, test } from 'vitest';
import { LINE_LIMIT, TEXT_LIMIT } from '../../../shared/model/fields.ts';
import { callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

test('a clause or comment that is too long is refused with the limit and the length, and nothing is written', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const body = 'a'.repeat(TEXT_LIMIT + 1);
  const clause = {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: { en: { heading: '', body } },
    note: '',
  };
  const comment = { negotiation, clause: null, language: null, quote: null, unit: null, body, proposal: null };
  const details = { limit: TEXT_LIMIT, length: TEXT_LIMIT + 1 };
  expect(await expectUntouched(db, () => callRefused(core, 'clauses.write', clause))).toMatchObject({
    code: 'too-long',
    details: { where: 'texts.en.body', ...details },
  });
  expect(
    await expectUntouched(db, () => callRefused(core, 'comments.make', { ...comment, kind: 'question' })),
  ).toMatchObject({ code: 'too-long', details: { where: 'body', ...details } });
  const heading = 'a'.repeat(LINE_LIMIT + 1);
  const titled = { ...clause, texts: { en: { heading, body: 'a' } } };
  expect(await expectUntouched(db, () => callRefused(core, 'clauses.write', titled))).toMatchObject({
    code: 'too-long',
    details: { where: 'texts.en.heading', limit: LINE_LIMIT, length: LINE_LIMIT + 1 },
  });
});
