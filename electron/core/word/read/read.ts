import { type Archive, openArchive } from '../../package/archive.ts';
import { mainPart, type Relationship, relationshipsOf } from '../../package/parts.ts';
import { commentsOf } from './comments.ts';
import { type Context, newContext } from './context.ts';
import type { Part, WordDocument } from './document.ts';
import { eachElement } from './element.ts';
import { limits } from './limits.ts';
import { Lists } from './lists.ts';
import { wordNamespaces } from './namespaces.ts';
import { checkOthers } from './others.ts';
import { readProperties } from './properties.ts';
import { readStory } from './read-story.ts';
import { refusal } from './refusal.ts';
import { Story } from './story.ts';
import { Styles } from './styles.ts';
import { readExtended } from './threads.ts';
import { Warnings } from './warnings.ts';

const MEDIA = /^word\/(media|embeddings|charts|diagrams)\/[^/]+$/i;
const WORD = /wordprocessingml\.(document|template)\.main\+xml$/;

/** Reads the bytes of a .docx here and now (see read-word.ts for the same in a process of its own). Throws a Failure. */
export async function read(bytes: Uint8Array): Promise<WordDocument> {
  try {
    return await readPackage(await openArchive(bytes, { limits, namespaces: wordNamespaces }));
  } catch (problem) {
    throw refusal(problem);
  }
}

async function readPackage(archive: Archive): Promise<WordDocument> {
  const warnings = new Warnings();
  const { main, relationships } = await mainPart(archive, WORD);
  warnOfOthers(relationships, '', warnings);
  const parts = new Parts(archive, main, await related(archive, main, warnings), warnings);
  const context = await contextOf(parts);
  const body = await parts.story(context, main, { part: 'body', story: main });
  context.add(body);
  for (const type of ['footnotes', 'endnotes']) {
    for (const name of parts.named(type)) await parts.story(context, name, { part: 'body', story: name });
  }
  const stories = new Set<string>();
  for (const { story } of context.paragraphs) stories.add(story);
  for (const note of context.notes.keys()) if (!stories.has(note)) warnings.add('note-missing', note, main);
  for (const type of ['header', 'footer'] as const) {
    for (const name of parts.named(type)) context.add(await parts.story(context, name, { part: type, story: name }));
  }
  for (const name of parts.named('comments')) await parts.story(context, name, { part: 'body', story: name });
  for (const name of parts.named('settings')) await related(archive, name, warnings);
  const comments = await readComments(parts, context);
  const people = await peopleOf(parts);
  const properties = await readProperties(archive, relationships);
  await checkOthers(archive);
  return {
    paragraphs: context.paragraphs,
    comments,
    lists: context.lists.used(),
    people,
    properties,
    media: archive.names
      .filter((name) => MEDIA.test(name))
      .map(archive.checksum)
      .sort(),
    warnings: warnings.all(),
  };
}

/** What lies outside of the file is warned of and never followed. */
function warnOfOthers(relationships: readonly Relationship[], part: string, warnings: Warnings): void {
  for (const { type, target, external } of relationships)
    if (external) warnings.add('external-target', `${type}: ${target}`, part);
}

async function related(archive: Archive, part: string, warnings: Warnings): Promise<readonly Relationship[]> {
  const relationships = await relationshipsOf(archive, part);
  warnOfOthers(relationships, part, warnings);
  return relationships;
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
    const relationships = name === this.main ? this.relationships : await related(this.archive, name, this.warnings);
    const story = new Story(context, name, place, new Map(relationships.map(({ id, target }) => [id, target])));
    await readStory(story, this.archive);
    return story.finished(story.leaveFrame());
  }
}

async function contextOf(parts: Parts): Promise<Context> {
  const [stylesPart] = parts.named('styles');
  const styles = stylesPart === undefined ? new Styles() : await Styles.read(parts.archive, stylesPart);
  const lists = new Lists(styles);
  for (const name of parts.named('numbering')) await lists.read(parts.archive, name);
  return newContext(styles, lists, parts.warnings);
}

async function readComments(
  parts: Parts,
  { comments, paragraphs, anchored }: Context,
): Promise<WordDocument['comments']> {
  const [name] = parts.named('commentsExtended');
  const extended = name === undefined ? new Map() : await readExtended(parts.archive, name);
  return commentsOf(comments, paragraphs, extended, anchored, parts.warnings);
}

async function peopleOf(parts: Parts): Promise<readonly string[]> {
  const people = new Set<string>();
  for (const name of parts.named('people'))
    await eachElement(parts.archive, name, ['w15:person'], ({ attributes }) => {
      people.add(attributes['w15:author'] ?? '');
    });
  return [...people];
}
