import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

test('a preview is the file that an export makes, and stores nothing', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const asked = {
    negotiation,
    as: 'final' as const,
    language: 'ru',
    copy: 'BY',
    draft: 'draft-2',
    paper: 'F4' as const,
  };
  const seen = await expectUntouched(db, () => callCommand(core, 'exports.preview', asked));
  const made = await callCommand(core, 'exports.make', asked);
  expect(seen).toMatchObject({ name: made.file.name, warnings: made.warnings });
  expect(Buffer.from(seen.base64, 'base64').equals(Buffer.from(core.file(made.file.sha256) ?? []))).toBe(true);
});

test('each built-in style gives its own file, and an unknown style is rejected', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const { looks } = await callCommand(core, 'templates.show', {});
  expect(looks).toEqual(['letter-of-intent', 'bookman', 'meeting']);
  const asked = { negotiation, as: 'final' as const, language: 'id', copy: 'ID', draft: null, paper: 'A4' as const };
  const files = await Promise.all(
    [undefined, ...looks].map(
      async (template) => (await callCommand(core, 'exports.preview', { ...asked, template })).base64,
    ),
  );
  expect(new Set(files).size).toBe(looks.length);
  expect(files[0]).toBe(files[1]);
  for (const template of ['no-such', '../templates/bookman', 'letter-of-intent.clauses'])
    expect(await expectUntouched(db, () => callRefused(core, 'exports.make', { ...asked, template }))).toMatchObject({
      code: 'template-unknown',
    });
});
