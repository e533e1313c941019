import type { Input } from '../../../../shared/api/commands.ts';
import type { Language } from '../../../../shared/model/language.ts';
import { formatReviewFileName } from '../../../../shared/rules/format-review-file-name.ts';
import { writeReplyForm } from '../../sheet/write-reply-form.ts';
import type { PrintTemplate } from '../../word/write/print-template.ts';
import { writeReview } from '../../word/write/review/write-review.ts';
import type { buildPrintedText } from './printed-text.ts';
import { buildReviewClause } from './review-clause.ts';
import { buildReviewInstruction } from './review-instruction.ts';

/** A unit or body that is asked: `id` is a unit's. */
export type Addressee = {
  readonly unit: string | null;
  readonly body: string | null;
  readonly id: string | null;
  readonly name: string;
};

/** A draft in the languages in which it is sent. */
export type SentVersion = {
  readonly request: string;
  readonly draft: string;
  readonly label: string;
  /** The codes in the names of its files. */
  readonly code: { readonly negotiation: string; readonly draft: string };
  readonly texts: readonly {
    readonly language: Language;
    readonly printed: ReturnType<typeof buildPrintedText>;
  }[];
};

type ReviewFile = { readonly languages: readonly Language[]; readonly name: string; readonly bytes: Uint8Array };

/**
 * The files for one addressee: a Word file in each language, or one with all of them, and a form in each language if
 * requested.
 */
export async function makeReviewFiles(
  { request, draft, label, code, texts }: SentVersion,
  { name, unit, body }: Addressee,
  input: Input<'requests.send'>,
  template: PrintTemplate,
): Promise<ReviewFile[]> {
  const origin = { request, draft, unit: unit ?? name };
  const instruction = buildReviewInstruction({ ...input, label, name });
  const reviewed = texts.map(({ language, printed: { document, clauses } }) => ({
    language,
    document,
    clauses: document.blocks.map((block, n) => buildReviewClause(clauses[n], block)),
  }));
  const groups = input.together ? [reviewed] : reviewed.map((one) => [one]);
  const nameFile = (languages: readonly Language[], kind: 'docx' | 'xlsx') =>
    formatReviewFileName({ ...code, languages, addressee: unit ?? body ?? name }, kind);
  const files: ReviewFile[] = [];
  for (const [first, ...others] of groups) {
    if (first === undefined) continue;
    const languages = [first, ...others].map(({ language }) => language);
    const { document, clauses } = first;
    const bytes = await writeReview({ document, clauses, instruction, origin, others }, template, input.paper);
    files.push({ languages, name: nameFile(languages, 'docx'), bytes });
  }
  for (const { language, document, clauses } of input.form ? reviewed : []) {
    const title = document.title.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');
    const bytes = await writeReplyForm({ title, instruction, origin: { ...origin, language }, clauses });
    files.push({ languages: [language], name: nameFile([language], 'xlsx'), bytes });
  }
  return files;
}
