import { expect, test } from 'vitest';
import { buildDraftDocx } from '../../helpers/build-draft-docx.ts';
import { callCommand } from '../../helpers/core.ts';
import { readDraftFixtures } from '../../helpers/draft-fixture.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

/** The text made of a draft, with the findings about references in it. */
async function startFrom(draft: string, language: string) {
  const { core, negotiation: sample } = await openSampleCore();
  const fixture = readDraftFixtures('word-drafts').find((one) => one.name.startsWith(draft));
  const name = `${draft}.docx`;
  const held = fixture === undefined ? null : core.receive(null, name, buildDraftDocx(fixture));
  const files = [{ file: held?.ok ? held.value.file.sha256 : '', name, language }];
  const { title, clauses, numbering } = await callCommand(core, 'files.cut', { files });
  const { parties, kind, profile } = await callCommand(core, 'texts.show', { negotiation: sample, draft: null });
  const { code } = await callCommand(core, 'negotiations.create', {
    code: null,
    kind,
    profile,
    title,
    parties: parties as never,
    languages: [language],
    prevailingLanguage: null,
    numbered: true,
    paragraphWord: { [language]: numbering[language]?.word ?? '' },
    template: false,
    clauses,
  });
  const text = await callCommand(core, 'texts.show', { negotiation: code, draft: null });
  const found = await callCommand(core, 'checks.list', { negotiation: code, draft: null });
  const references = found.filter(({ check }) => check === 'reference-typed');
  return { bodies: text.clauses.map(({ body }) => body[language] ?? ''), references };
}

test('a reference to a clause whose number changes by the import names that clause still', async () => {
  const { bodies, references } = await startFrom('english-section-bis', 'en');
  // Section 2 bis is the third clause and Section 4, on data, the fifth.
  expect(bodies.filter((body) => body.includes('{ref:'))).toEqual([
    expect.stringContaining('Section {ref:paragraph-5} applies to information on individual workers.'),
  ]);
  expect(references).toEqual([]);
});

test('references in a text whose numbers stay are left as they were written, and found by the check', async () => {
  const { bodies, references } = await startFrom('english-paragraph-roman', 'en');
  expect(bodies.join('\n')).toContain('subject to Paragraph IV;');
  expect(references.map(({ fix }) => fix)).toEqual(['Paragraph {ref:paragraph-4}']);
});
