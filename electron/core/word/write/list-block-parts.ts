import type { DocumentText } from '../../../../shared/model/document-text.ts';
import { layOutDocument } from './lay-out-document.ts';
import type { PageStyle } from './page-style.ts';

/** A part of a printed text: a clause by its index, or what is around the clauses. */
export type BlockPart = number | 'title' | 'signatures' | 'end';

/** The part of each paragraph and table that `writeDocument` writes into the body of a file, in order. */
export function listBlockParts(text: DocumentText, { template, emblem }: PageStyle, signed = true): BlockPart[] {
  const { main, annexes } = layOutDocument(text, template.heading);
  return [
    ...(emblem === null ? [] : ['title' as const]),
    ...main.map(({ block }) => block ?? 'title'),
    ...(signed ? ['signatures' as const] : []),
    ...(annexes.length === 0 ? ['end' as const] : annexes.map(({ block }) => block ?? 'end')),
  ];
}
