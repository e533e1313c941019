import type { InternedLists } from './interned-lists.ts';

/** What is read for the prompt of an empty control. */
const BLANK = '______';

type OpenControl = { readonly outer: readonly string[]; prompt: 'none' | 'unread' | 'read' };

/** The content controls that are open, with their tags. */
export class ControlStack {
  tags: readonly string[];
  private readonly names: InternedLists<string>;
  private readonly open: OpenControl[] = [];

  constructor(names: InternedLists<string>) {
    this.names = names;
    this.tags = names.empty;
  }

  begin(): void {
    this.open.push({ outer: this.tags, prompt: 'none' });
  }

  end(): void {
    this.tags = this.open.pop()?.outer ?? this.tags;
  }

  tag(tag: string): void {
    this.tags = this.names.with(this.tags, tag);
  }

  /** The innermost control is empty, and shows a prompt (ECMA-376 part 1, 17.5.2.39). */
  beginPrompt(): void {
    const control = this.open.at(-1);
    if (control !== undefined) control.prompt = 'unread';
  }

  /** A prompt is no text: it is read as a blank. */
  replacePrompt(text: string): string {
    const control = this.open.at(-1);
    if (control === undefined || control.prompt === 'none') return text;
    const isFirst = control.prompt === 'unread';
    control.prompt = 'read';
    return isFirst ? BLANK : '';
  }
}
