import { buildModelDocx } from '../../helpers/redline/build-model-docx.ts';
import type { ModelDocument } from '../../helpers/redline/document-model.ts';
import { createLetter } from '../generated-letters.ts';

type Clauses = ReturnType<typeof createLetter>['old'];

/** One clause in this many is edited, which is 5 %. */
const EVERY = 20;

/** Two Word files of about the given number of words, the newer one with small changes in 5 % of its clauses. */
export function buildLightlyEdited(words: number): { readonly old: Uint8Array; readonly next: Uint8Array } {
  const { old } = createLetter('en', words);
  const next = old.map((clause, at) => (at % EVERY === 0 ? { ...clause, body: editLightly(clause.body) } : clause));
  return { old: buildLetterDocx(old), next: buildLetterDocx(next) };
}

/** Each clause as a heading and one paragraph a line. */
export function buildLetterDocx(clauses: Clauses): Uint8Array {
  const blocks = clauses.flatMap(({ heading, body }) =>
    [heading, ...body.split('\n')].map((text) => ({
      kind: 'paragraph' as const,
      runs: [{ kind: 'text' as const, text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), look: '' }],
      style: null,
      list: null,
      align: null,
    })),
  );
  const document: ModelDocument = { blocks, header: [] };
  return buildModelDocx(document, { styles: ['Body'], lists: ['a'], firstId: 1 });
}

function editLightly(body: string): string {
  return body.replace(/\d+/, '77').replace(' the ', ' each ').replace('. ', ', as agreed in writing. ');
}
