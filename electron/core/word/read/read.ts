import { type Archive, openArchive } from './archive.ts';
import { commentsOf, readExtended } from './comments.ts';
import { type Context, newContext } from './context.ts';
import type { Part, WordDocument } from './document.ts';
import { eachElement } from './element.ts';
import { Lists } from './lists.ts';
import { checkOthers } from './others.ts';
import { mainPart, type Relationship, relationshipsOf } from './parts.ts';
import { readProperties } from './properties.ts';
import { readStory } from './read-story.ts';
import { Story } from './story.ts';
import { Styles } from './styles.ts';
import { Warnings } from './warnings.ts';

/** Reads the bytes of a .docx here and now (see read-word.ts for the same in a worker). Throws a Failure. */
export async function read(bytes: Uint8Array): Promise<WordDocument> {
  const archive = await openArchive(bytes);
  const warnings = new Warnings();
  const main = await mainPart(archive, warnings);
  const parts = new Parts(archive, main, await relationshipsOf(archive, main, warnings), warnings);
  const context = await contextOf(parts);
  const body = await parts.story(context, main, { part: 'body', story: main });
  context.add(body);
  for (const type of ['footnotes', 'endnotes']) {
    for (const name of parts.named(type)) await parts.story(context, name, { part: 'body', story: name });
  }
  const stories = new Set(context.paragraphs.map(({ story }) => story));
  for (const note of context.notes.keys()) if (!stories.has(note)) warnings.add('note-missing', note, main);
  for (const type of ['header', 'footer'] as const) {
    for (const name of parts.named(type)) context.add(await parts.story(context, name, { part: type, story: name }));
  }
  for (const name of parts.named('comments')) await parts.story(context, name, { part: 'body', story: name });
  for (const name of parts.named('settings')) await relationshipsOf(archive, name, warnings);
  const comments = await readComments(parts, context);
  const people = await peopleOf(parts);
  const properties = await readProperties(archive, await relationshipsOf(archive, '', new Warnings()));
  await checkOthers(archive);
  return {
    paragraphs: context.paragraphs,
    comments,
    lists: context.lists.used(),
    people,
    properties,
    warnings: warnings.all(),
  };
}

/** The parts that belong to the main one, by what they are to it. */
class Parts {
  readonly archive: Archive;
  readonly warnings: Warnings;
  private readonly main: string;
  private readonly relationships: readonly Relationship[];

  constructor(archive: Archive, main: string, relationships: readonly Relationship[], warnings: Warnings) {
    this.archive = archive;
    this.main = main;
    this.relationships = relationships;
    this.warnings = warnings;
  }

  named(type: string): string[] {
    const names = this.relationships.filter((one) => one.type === type && !one.external).map(({ target }) => target);
    return [...new Set(names)].filter((name) => {
      const there = this.archive.has(name);
      if (!there) this.warnings.add('part-missing', name, this.main);
      return there;
    });
  }

  async story(context: Context, name: string, place: { readonly part: Part; readonly story: string }) {
    const relationships =
      name === this.main ? this.relationships : await relationshipsOf(this.archive, name, this.warnings);
    const story = new Story(context, name, place, new Map(relationships.map(({ id, target }) => [id, target])));
    await readStory(story, this.archive.bytes(name));
    return story.finished(story.leaveFrame().drafts);
  }
}

async function contextOf(parts: Parts): Promise<Context> {
  const [stylesPart] = parts.named('styles');
  const styles =
    stylesPart === undefined ? new Styles() : await Styles.read(stylesPart, parts.archive.bytes(stylesPart));
  const lists = new Lists(styles);
  for (const name of parts.named('numbering')) await lists.read(name, parts.archive.bytes(name));
  return newContext(styles, lists, parts.warnings);
}

async function readComments(
  parts: Parts,
  { comments, paragraphs, anchored }: Context,
): Promise<WordDocument['comments']> {
  const [name] = parts.named('commentsExtended');
  const extended = name === undefined ? null : await readExtended(name, parts.archive.bytes(name));
  return commentsOf(comments, paragraphs, extended, anchored, parts.warnings);
}

async function peopleOf(parts: Parts): Promise<readonly string[]> {
  const people = new Set<string>();
  for (const name of parts.named('people'))
    await eachElement(name, parts.archive.bytes(name), ['w15:person'], ({ attributes }) => {
      people.add(attributes['w15:author'] ?? '');
    });
  return [...people];
}
