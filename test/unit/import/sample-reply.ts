import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocx } from '../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../electron/core/word/read/views/shown-paragraphs.ts';
import { reviewWords } from '../../../electron/core/word/write/review/review-words.ts';
import type { Review } from '../../../electron/core/word/write/review/write-review.ts';
import type { ReturnedFile } from '../../../shared/import/reply/model/returned-file.ts';
import type { SentText } from '../../../shared/import/reply/model/sent-text.ts';
import type { Texts } from '../../../shared/model/fields.ts';
import type { Party } from '../../../shared/model/negotiation.ts';
import { buildDocumentText } from '../../../shared/rules/build-document-text.ts';
import { numberClauses } from '../../../shared/rules/number-clauses.ts';
import { isTitleOrSignatures, renderClauses } from '../../../shared/rules/rendered-clauses.ts';
import { createClauseId, createReview } from '../../fixtures/word/create-review.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');
const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

type Draft = {
  readonly id: string;
  readonly languages: readonly string[];
  readonly clauses: readonly {
    readonly id: string;
    readonly kind: 'preamble' | 'paragraph' | 'closing' | 'annex';
    readonly heading: Readonly<Record<string, string>>;
    readonly body: Readonly<Record<string, string>>;
  }[];
};
type Negotiation = { readonly title: Texts; readonly parties: [Party, Party]; readonly paragraphWord: Texts };

/** A draft of the sample in one language, as it is printed and as it reads on paper. */
function inLanguage({ id, clauses: all }: Draft, language: string, idOf: (code: string, n: number) => string) {
  const { title, parties, paragraphWord }: Negotiation = json('negotiation.json');
  const clauses = all.map((one, n) => ({
    id: idOf(one.id, n),
    code: one.id,
    kind: one.kind,
    depth: 0,
    heading: one.heading[language] ?? '',
    body: one.body[language] ?? '',
  }));
  const source = {
    title,
    parties,
    paragraphWord,
    annexWord: {},
    numberForms: {},
    clauses,
    numbers: numberClauses(clauses, true),
  };
  const code = (of: string) => clauses.find((one) => one.id === of)?.code ?? of;
  const read = renderClauses(source, language).map((one) => ({ ...one, code: code(one.id) }));
  return { source, sent: { draft: id, language, around: [], clauses: read } satisfies SentText };
}

/** Our drafts of the sample in every language; the sample's files have no signature blocks. */
export function readSampleSent(): readonly SentText[] {
  const drafts: readonly Draft[] = json('drafts.json');
  return drafts
    .filter(({ id }) => id !== 'counter-draft-1')
    .flatMap((draft) =>
      draft.languages.map((language): SentText => {
        const { sent } = inLanguage(draft, language, (code) => `${draft.id}/${code}`);
        return { ...sent, clauses: sent.clauses.filter(({ id }) => id === 'title' || !isTitleOrSignatures(id)) };
      }),
    );
}

/** Draft 2 of the sample as it is sent to a unit for review, and as it is recognised afterwards. */
export function readSampleReview(language: string): { readonly review: Review; readonly sent: SentText } {
  const draft = json('drafts.json')[1] as Draft;
  const { source, sent } = inLanguage(draft, language, (_, n) => createClauseId(n));
  const { document } = buildDocumentText(source, language, 'ID', true);
  return { review: createReview(document), sent: { ...sent, around: [reviewWords.table, reviewWords.about] } };
}

export async function readReturnedFile(name: string, bytes: Uint8Array): Promise<ReturnedFile> {
  const document = await parseDocx(bytes);
  return {
    name,
    document,
    rejected: listShownParagraphs(document, 'rejected'),
    accepted: listShownParagraphs(document, 'accepted'),
  };
}

export const readSampleReply = (name: string) => readReturnedFile(name, readFileSync(join(folder, name)));
