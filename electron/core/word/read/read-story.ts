import type { Archive } from '../../package/archive.ts';
import { readXml, type XmlHandler } from '../../package/xml.ts';
import { Gatherer } from './element.ts';
import type { Rule } from './rule.ts';
import { ruleFor } from './rules.ts';
import type { Story } from './story.ts';

/** Reads a part of the text into its story, element by element. */
export async function readStory(story: Story, archive: Archive): Promise<void> {
  const rules = new Map<string, Rule>();
  const ruleOf = (name: string): Rule => {
    const known = rules.get(name);
    if (known !== undefined) return known;
    const rule = ruleFor(name) ?? { open: () => story.warn('element-unknown', name) };
    rules.set(name, rule);
    return rule;
  };
  let skipping = 0;
  let gatherer: Gatherer | null = null;

  const handler: XmlHandler = {
    open: (name, attributes, scope) => {
      if (skipping > 0) skipping += 1;
      else if (gatherer !== null) gatherer.open(name, attributes);
      else {
        const rule = ruleOf(name);
        if (rule.skip?.(story, attributes, scope)) skipping = 1;
        else if (rule.gather !== undefined) {
          gatherer = new Gatherer(story.file);
          gatherer.open(name, attributes);
        } else rule.open?.(story, attributes);
      }
    },
    close: (name) => {
      if (skipping > 0) skipping -= 1;
      else if (gatherer !== null) {
        const element = gatherer.close();
        if (element === null) return;
        gatherer = null;
        ruleOf(name).gather?.(story, element);
      } else ruleOf(name).close?.(story);
    },
    text: (text) => {
      if (skipping > 0) return;
      if (gatherer !== null) gatherer.text(text);
      // Line ends and tabs of the file itself are spaces to a reader; real ones are elements.
      else if (story.sink === 'text') story.add(/[\t\n\r]/.test(text) ? text.replace(/[\t\n\r]/g, ' ') : text);
      else if (story.sink === 'code') story.frame.fields.code(text);
    },
  };
  await readXml(archive, story.file, handler);
}
