import type { Archive } from '../../package/open-archive.ts';
import { readXmlPart, type XmlHandler } from '../../package/read-xml.ts';
import type { ElementRule } from './rules/element-rule.ts';
import { findRule } from './rules/find-rule.ts';
import { convertSymbolWords, isSymbolFont } from './story/convert-symbol.ts';
import type { StoryReader } from './story/story-reader.ts';
import type { BodyCheck } from './xml/body-check.ts';
import { ElementGatherer } from './xml/xml-element.ts';

/** The code points that symbol fonts use for their own characters (ECMA-376 part 1, 17.3.3.30). */
const PRIVATE_CHARACTER = /[\uf020-\uf0ff]/;
const formatCodePoint = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

/**
 * Reads a part of the text into its story, element by element.
 * @param body checks the main part on the way; null for others
 */
export async function readStory(story: StoryReader, archive: Archive, body: BodyCheck | null): Promise<void> {
  const rules = new Map<string, ElementRule>();
  const ruleOf = (name: string): ElementRule => {
    const known = rules.get(name);
    if (known !== undefined) return known;
    const rule = findRule(name) ?? { open: () => story.warn('element-unknown', name) };
    rules.set(name, rule);
    return rule;
  };
  let skipping = 0;
  let gatherer: ElementGatherer | null = null;
  const spaces = new SpacePreservation();
  let words = '';
  const addWords = () => {
    if (words === '') return;
    if (PRIVATE_CHARACTER.test(words) || isSymbolFont(story.font)) {
      const { text, unknown } = convertSymbolWords(words, story.font);
      for (const sign of new Set(unknown)) story.warn('symbol-unknown', formatCodePoint(sign));
      words = text;
    }
    story.add(spaces.kept ? words : trimSpaces(words));
    words = '';
  };

  const handler: XmlHandler = {
    open: (name, attributes, scope) => {
      body?.open(name);
      addWords();
      spaces.open(attributes['xml:space']);
      if (skipping > 0) skipping += 1;
      else if (gatherer !== null) gatherer.open(name, attributes, scope);
      else {
        const rule = ruleOf(name);
        if (rule.skip?.(story, attributes, scope)) skipping = 1;
        else if (rule.gather !== undefined) {
          gatherer = new ElementGatherer(story.file);
          gatherer.open(name, attributes, scope);
        } else rule.open?.(story, attributes);
      }
    },
    close: (name) => {
      body?.close();
      addWords();
      spaces.close();
      if (skipping > 0) skipping -= 1;
      else if (gatherer !== null) {
        const element = gatherer.close(name);
        if (element === null) return;
        gatherer = null;
        ruleOf(name).gather?.(story, element);
      } else ruleOf(name).close?.(story);
    },
    text: (text) => {
      if (skipping > 0) return;
      if (gatherer !== null) gatherer.text(text);
      // Line ends and tabs in the XML are spaces to a reader; real ones are elements.
      else if (story.sink === 'text') words += /[\t\n\r]/.test(text) ? text.replace(/[\t\n\r]/g, ' ') : text;
      else if (story.sink === 'code') story.frame.fields.code(text);
    },
  };
  await readXmlPart(archive, story.file, handler);
  body?.end();
}

/**
 * Whether the spaces around words are part of the text, which an element passes on to its descendants (XML 1.0, 2.10).
 */
class SpacePreservation {
  private readonly said: { readonly depth: number; readonly kept: boolean }[] = [];
  private depth = 0;

  get kept(): boolean {
    return this.said.at(-1)?.kept ?? false;
  }

  open(said: string | undefined): void {
    this.depth += 1;
    if (said !== undefined) this.said.push({ depth: this.depth, kept: said === 'preserve' });
  }

  close(): void {
    if (this.said.at(-1)?.depth === this.depth) this.said.pop();
    this.depth -= 1;
  }
}

/** A regular expression would scan a long run of spaces once for each of its spaces. */
function trimSpaces(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return text.slice(from, to);
}
