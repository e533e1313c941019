import type { ComparisonSource } from '../../../electron/core/documents/comparison/comparison-source.ts';
import { readMarksFormatting } from '../../../electron/core/documents/incoming/list-uncompared.ts';
import type { ClauseKind } from '../../../shared/model/clause.ts';
import type { DocumentText } from '../../../shared/model/document-text.ts';
import { buildDocumentText, type DocumentSource } from '../../../shared/rules/build-document-text.ts';
import { numberClauses } from '../../../shared/rules/number-clauses.ts';
import { isTitleOrSignatures, renderClauses } from '../../../shared/rules/rendered-clauses.ts';

type SideText = Omit<DocumentSource, 'numbers' | 'clauses'> & {
  readonly clauses: readonly {
    readonly id: string;
    readonly code: string;
    readonly kind: ClauseKind;
    readonly heading: string;
    readonly body: string;
  }[];
};
export type TextSide = Omit<ComparisonSource, 'print'> & { readonly print: () => DocumentText };

/** A text in one language as one side of a comparison, without a store. */
export function createTextSide(source: SideText, language: string): TextSide {
  const numbers = numberClauses(
    source.clauses.map((clause) => ({ ...clause, depth: 0 })),
    true,
  );
  const text = { ...source, numbers };
  const read = renderClauses(text, language);
  return {
    about: {
      of: 'draft',
      name: '',
      date: '2022-02-01',
      negotiation: 'loi',
      draft: 'draft-1',
      foreign: false,
      author: null,
      tracked: 0,
      warnings: [],
      unseen: [],
      struck: [],
      how: [],
    },
    language,
    negotiation: 'loi',
    copy: 'ID',
    versions: [],
    looks: readMarksFormatting(read),
    paragraphs: null,
    wordFile: null,
    clauses: read.map((one) => ({
      ...one,
      clause: isTitleOrSignatures(one.id) ? null : one.id,
      alone: false,
      places: [],
    })),
    print: () => buildDocumentText(text, language, 'ID', true).document,
  };
}
