import type { ShownParagraph } from '../../../../../shared/model/incoming/word-document.ts';

/** The words that each comment is anchored to in a view, by the comment's id; one line per paragraph. */
export function collectQuotes(paragraphs: readonly ShownParagraph[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string[]>();
  for (const { segments } of paragraphs) {
    if (segments.every(({ comments }) => comments.length === 0)) continue;
    const here = new Map<string, string>();
    for (const { comments, text } of segments) for (const id of comments) here.set(id, `${here.get(id) ?? ''}${text}`);
    for (const [id, line] of here) {
      const all = lines.get(id) ?? [];
      all.push(line);
      lines.set(id, all);
    }
  }
  return new Map([...lines].map(([id, all]) => [id, all.join('\n')]));
}
