/** Names paragraphs by the headings above them. */
export class ParagraphNames {
  /** The heading above; '' for none. */
  heading = '';

  /** Names a paragraph by its number or the heading above it, otherwise by its first words. */
  locate(outline: number | null, number: string | null, text: string): string {
    if (outline !== null && text.trim() !== '') this.heading = clipWords([number ?? '', text].join(' ').trim());
    if (outline !== null) return this.heading;
    const words = clipWords([number ?? '', text].join(' '));
    return this.heading === '' ? words : [this.heading, number ?? ''].filter((one) => one !== '').join(' · ');
  }
}

const NAME_LENGTH = 60;

function clipWords(text: string): string {
  const words = text.trim();
  return words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH).replace(/\s+\S*$/, '')}…` : words;
}
