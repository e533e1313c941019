import type { StoryPart, WordDocument } from '../../../../shared/model/incoming/word-document.ts';
import { type Archive, openArchive } from '../../package/open-archive.ts';
import { findMainPart, type Relationship, readRelationships } from '../../package/package-parts.ts';
import { checkUnreadParts } from './check-unread-parts.ts';
import { buildComments } from './comments/build-comments.ts';
import { readExtendedComments } from './comments/comment-threads.ts';
import { convertWordFault } from './convert-word-fault.ts';
import { ListDefinitions } from './formatting/list-definitions.ts';
import { ON_PAPER, StyleTable } from './formatting/style-table.ts';
import { mapThemeColours, officeColours, readThemeColours } from './formatting/theme-colours.ts';
import { wordLimits } from './model/word-limits.ts';
import { WORD_MAIN_TYPE } from './model/word-main-type.ts';
import { wordNamespaces } from './model/word-namespaces.ts';
import { WordWarnings } from './model/word-warnings.ts';
import { readStory } from './read-story.ts';
import { readWordProperties } from './read-word-properties.ts';
import { createDocumentContext, type DocumentContext } from './story/document-context.ts';
import { StoryReader } from './story/story-reader.ts';
import { warnUnseenWords } from './views/unseen-words.ts';
import { BodyCheck } from './xml/body-check.ts';
import { visitElements } from './xml/xml-element.ts';

const MEDIA = /^word\/(media|embeddings|charts|diagrams)\/[^/]+$/i;

type ParseOptions = {
  /** Whether pictures keep their position without a tracked change too; false if omitted. */
  readonly keepsPictures?: boolean;
  /** Whether a file with macros is read without them, and they are named; it is refused if omitted. */
  readonly leavesOutMacros?: boolean | undefined;
};

/** Parses the bytes of a .docx in this process (read-word.ts uses a separate process). Throws a Failure. */
export async function parseDocx(bytes: Uint8Array, options: ParseOptions = {}): Promise<WordDocument> {
  try {
    return await parsePackage(await openArchive(bytes, { limits: wordLimits, namespaces: wordNamespaces }), options);
  } catch (problem) {
    throw convertWordFault(problem);
  }
}

async function parsePackage(
  archive: Archive,
  { keepsPictures = false, leavesOutMacros }: ParseOptions,
): Promise<WordDocument> {
  const warnings = new WordWarnings();
  const { main, relationships, macros, embeddedMacros } = await findMainPart(archive, WORD_MAIN_TYPE, leavesOutMacros);
  for (const name of [...macros, ...embeddedMacros]) warnings.add('macros', name, main);
  warnExternalTargets(relationships, '', warnings);
  const parts = new DocxParts(archive, main, await readPartRelationships(archive, main, warnings), warnings);
  const context = await readStoryContext(parts, keepsPictures);
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
  for (const name of parts.named('settings')) await readPartRelationships(archive, name, warnings);
  warnUnseenWords(context.paragraphs, warnings);
  const comments = await readComments(parts, context);
  const people = await readPeople(parts);
  const properties = await readWordProperties(archive, relationships);
  await checkUnreadParts(archive);
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

/** A target outside of the file is reported and never followed. */
function warnExternalTargets(relationships: readonly Relationship[], part: string, warnings: WordWarnings): void {
  for (const { type, target, external } of relationships)
    if (external) warnings.add('external-target', `${type}: ${target}`, part);
}

async function readPartRelationships(
  archive: Archive,
  part: string,
  warnings: WordWarnings,
): Promise<readonly Relationship[]> {
  const relationships = await readRelationships(archive, part);
  warnExternalTargets(relationships, part, warnings);
  return relationships;
}

/** The parts that belong to the main one, by their relationship types. */
class DocxParts {
  readonly archive: Archive;
  readonly warnings: WordWarnings;
  private readonly main: string;
  private readonly relationships: readonly Relationship[];

  constructor(archive: Archive, main: string, relationships: readonly Relationship[], warnings: WordWarnings) {
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

  async story(context: DocumentContext, name: string, place: { readonly part: StoryPart; readonly story: string }) {
    const relationships =
      name === this.main ? this.relationships : await readPartRelationships(this.archive, name, this.warnings);
    const story = new StoryReader(context, name, place, new Map(relationships.map(({ id, target }) => [id, target])));
    await readStory(story, this.archive, name === this.main ? new BodyCheck(name) : null);
    return story.finished(story.leaveFrame());
  }
}

async function readStoryContext(parts: DocxParts, keepsPictures: boolean): Promise<DocumentContext> {
  const [stylesPart] = parts.named('styles');
  const [themePart] = parts.named('theme');
  let theme = themePart === undefined ? officeColours : await readThemeColours(parts.archive, themePart);
  for (const name of parts.named('settings')) theme = await mapThemeColours(parts.archive, name, theme);
  const styles =
    stylesPart === undefined ? new StyleTable(theme) : await StyleTable.read(parts.archive, stylesPart, theme);
  const lists = new ListDefinitions(styles);
  for (const name of parts.named('numbering')) await lists.read(parts.archive, name);
  return createDocumentContext(styles, lists, ON_PAPER, parts.warnings, keepsPictures);
}

async function readComments(
  parts: DocxParts,
  { comments, paragraphs, anchored }: DocumentContext,
): Promise<WordDocument['comments']> {
  const [name] = parts.named('commentsExtended');
  const extended = name === undefined ? new Map() : await readExtendedComments(parts.archive, name);
  return buildComments(comments, paragraphs, extended, anchored, parts.warnings);
}

async function readPeople(parts: DocxParts): Promise<readonly string[]> {
  const people = new Set<string>();
  for (const name of parts.named('people'))
    await visitElements(parts.archive, name, ['w15:person'], ({ attributes }) => {
      people.add(attributes['w15:author'] ?? '');
    });
  return [...people];
}
