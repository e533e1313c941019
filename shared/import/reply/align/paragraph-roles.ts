import type { ShownParagraph } from '../../../model/incoming/word-document.ts';
import { escapePattern } from '../../../text/escape-pattern.ts';
import type { SegmentedClause } from '../../segment-clauses.ts';

export type ParagraphRole = 'number' | 'heading' | 'body';

/** A range of a paragraph with one role, as UTF-16 offsets [from, to). */
export type RoleSpan = {
  readonly role: ParagraphRole;
  readonly from: number;
  readonly to: number;
  /** Whether the paragraph's automatic number is the clause number, and not an item's label. */
  readonly labelled: boolean;
};

/** Assigns roles to the words of each paragraph of a segmented clause: number, heading or body. */
export function assignRoles(
  clause: SegmentedClause,
  paragraphs: readonly ShownParagraph[],
): readonly (readonly RoleSpan[])[] {
  let heading = clause.heading;
  return paragraphs.map((paragraph, n) => {
    const { text, number } = paragraph;
    const labelled = n === 0 && clause.number !== '';
    const from = labelled && number === null ? measureLabel(text, clause.number) : 0;
    const rest = text.slice(from).trim();
    const spans: RoleSpan[] = [];
    if (from > 0) spans.push({ role: 'number', from: 0, to: from, labelled });
    const words = labelled || number === null ? rest : `${number.trim()} ${rest}`;
    const isHeading = words !== '' && heading.startsWith(words);
    if (isHeading) heading = heading.slice(words.length).trimStart();
    if (rest !== '' || spans.length === 0)
      spans.push({ role: isHeading ? 'heading' : 'body', from, to: text.length, labelled });
    return spans;
  });
}

/** The length of a typed label, "Paragraph 3", "Pasal 2.1:" or "Article 4 –", with the spaces after it. */
function measureLabel(text: string, number: string): number {
  const words = number.split(' ').map(escapePattern);
  const label = new RegExp(`^\\s*${words.join('\\s+')}(?:[.:]|\\s+[–—-](?=\\s))?\\s*`, 'u');
  return label.exec(text)?.[0].length ?? 0;
}
