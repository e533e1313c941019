import type { TreeElement } from '../../package/xml-tree.ts';
import { isColumnRevision, type PlacedRevision } from './accept/list-revisions.ts';
import type { OverruledChanges } from './accept/overruled-changes.ts';
import { alignBlocks } from './blocks/align-blocks.ts';
import { type Block, readParagraphText } from './blocks/block.ts';
import { alignContent, deleteContent, insertContent, redlineContent } from './blocks/redline-content.ts';
import { ListMap } from './definitions/list-map.ts';
import { NoteImporter } from './definitions/note-importer.ts';
import { shareLists } from './definitions/share-lists.ts';
import { StyleMap } from './definitions/style-map.ts';
import { ObjectCharacters } from './inline/atom.ts';
import type { FlattenContext } from './inline/flatten-paragraph.ts';
import { ContentImporter } from './parts/content-importer.ts';
import { PartImporter } from './parts/import-part.ts';
import { ANNOTATION_ID, DRAWING_ID, findLargestId, MOVE_NAME } from './parts/list-written-ids.ts';
import { OutputPackage } from './parts/output-package.ts';
import { PartNamespaces } from './parts/part-namespaces.ts';
import { SourcePackage } from './parts/source-package.ts';
import { stampProperties } from './parts/stamp-properties.ts';
import type { RedlineOptions } from './redline-options.ts';
import { RevisionStamp } from './revision-stamp.ts';
import type { RedlineJob, StoryContext } from './story-context.ts';
import { hasDescendant, isElement } from './tree/tree-elements.ts';
import { readAnchorNames } from './unmarked/anchor-names.ts';
import { readStoryKind } from './unmarked/describe-place.ts';
import { RemarkLog } from './unmarked/remark-log.ts';

/** The two packages, the output, and what connects their parts. */
export class RedlineBuilder {
  readonly old: SourcePackage;
  readonly next: SourcePackage;
  readonly output: OutputPackage;
  readonly job: RedlineJob;
  readonly notes: readonly NoteImporter[];
  private readonly parts: PartImporter;
  private readonly characters = new ObjectCharacters();
  private readonly namespaces = new Map<string, PartNamespaces>();
  private readonly stories = new Map<string, StoryContext>();
  private lastDrawing: number | null = null;

  private constructor(old: SourcePackage, next: SourcePackage, options: RedlineOptions) {
    this.old = old;
    this.next = next;
    this.output = new OutputPackage(next);
    this.parts = new PartImporter(old, next, this.output);
    this.notes = (['footnote', 'endnote'] as const).map((kind) => new NoteImporter(kind, old, next, this.output));
    const lists = new ListMap(old, next, this.output);
    this.job = {
      stamp: new RevisionStamp(options, findLargestId(next, ANNOTATION_ID)),
      styles: new StyleMap(old, next, this.output, lists),
      lists,
      tracksFormatting: options.tracksFormatting ?? true,
      isOwnLayout: options.parts !== undefined,
      count: { formatting: 0, moves: options.keepsRevisions === true ? findLargestId(next, MOVE_NAME) : 0 },
      log: new RemarkLog(),
      overruled: new Set(),
      ownControls: next.trackedControls,
      insertedControls: new Set(),
      removedControls: new Set(),
      notePairs: [],
    };
  }

  /** @param overruled the places of tracked changes of the newer file that are accepted though others are kept */
  static async open(
    old: Uint8Array,
    next: Uint8Array,
    options: RedlineOptions,
    overruled: OverruledChanges,
  ): Promise<RedlineBuilder> {
    if (options.keepsRevisions !== true) {
      const [before, after] = await Promise.all([SourcePackage.open(old), SourcePackage.open(next)]);
      return new RedlineBuilder(before, after, options);
    }
    let keys: ReadonlySet<string> = new Set();
    const before = await SourcePackage.open(old, ({ key }) => keys.has(key));
    const shared = new Set(before.listAllRevisions().map(({ key }) => key));
    // A cell takes one mark, and it may have to be ours: that of the newer file alone would hide a difference.
    const keeps = (one: PlacedRevision) => !overruled.has(one.place) && (!isColumnRevision(one) || shared.has(one.key));
    const after = await SourcePackage.open(next, keeps);
    keys = new Set(after.listAllRevisions().flatMap((one) => (keeps(one) ? [one.key] : [])));
    return new RedlineBuilder(before, after, options);
  }

  /** What a part of the newer file needs to be compared with a part of the older one. */
  story(oldPart: string, newPart: string): StoryContext {
    const key = `${oldPart}\n${newPart}`;
    const known = this.stories.get(key);
    if (known !== undefined) return known;
    const story: StoryContext = {
      job: this.job,
      old: this.flattenContext(this.old, oldPart),
      next: this.flattenContext(this.next, newPart),
      importer: this.createImporter(oldPart, newPart),
      aligned: new Map(),
      redlineContent: (old, next) => redlineContent(old, next, story),
      insertContent: (next) => insertContent(next, story),
      deleteContent: (old) => deleteContent(old, story),
    };
    this.stories.set(key, story);
    return story;
  }

  /** Finds the lists that paragraphs in both files belong to. */
  shareLists(old: TreeElement, next: TreeElement): void {
    if (!hasDescendant(old, ({ name }) => name === 'w:numPr')) return;
    const story = this.story(this.old.main, this.next.main);
    for (const row of alignContent(old, next, story)) {
      const tables = [row.olds[0], row.news[0]].map((block) => (block?.kind === 'table' ? block.element : undefined));
      const [before, after] = tables;
      const isTable = before !== undefined && after !== undefined;
      const rows = isTable ? alignBlocks(listParagraphs(before, story.old), listParagraphs(after, story.next)) : [row];
      shareLists(rows, this.job.lists);
    }
  }

  /** Puts a part of the newer file into the output if it differs from what the file has. */
  replacePart(oldPart: string, newPart: string, root: TreeElement): void {
    const declared = this.connect(oldPart, newPart).declare(root);
    if (declared !== this.output.readPart(newPart) || this.next.accepted.has(newPart))
      this.output.replacePart(newPart, declared);
  }

  write(): Uint8Array {
    const core = this.next.findRelated('core-properties', '');
    if (core !== undefined)
      this.output.replacePart(core, stampProperties(this.next.readTree(core), this.job.stamp.revision));
    return this.output.write();
  }

  private connect(oldPart: string, newPart: string): PartNamespaces {
    const key = `${oldPart}\n${newPart}`;
    const made =
      this.namespaces.get(key) ?? new PartNamespaces(this.old.readTree(oldPart), this.output.readPart(newPart));
    this.namespaces.set(key, made);
    return made;
  }

  private flattenContext(source: SourcePackage, part: string): FlattenContext {
    const resolve = (id: string) => {
      const found = source.findRelationship(part, id);
      if (found === undefined) return '';
      return found.external ? found.target : source.digest(found.target);
    };
    const story = readStoryKind(source.findType(part));
    return {
      characters: this.characters,
      resolve,
      known: new Map(),
      story,
      names: readAnchorNames(source, part, resolve),
    };
  }

  private createImporter(oldPart: string, newPart: string): ContentImporter {
    return new ContentImporter(
      {
        style: (kind, id) => this.job.styles.map(kind, id),
        list: (id) => this.job.lists.map(id),
        note: (kind, id) => this.importNote(kind, id),
        relationship: (id) => this.parts.importRelationship(oldPart, id, newPart),
        nextDrawing: () => this.nextDrawing(),
      },
      this.connect(oldPart, newPart),
    );
  }

  private nextDrawing(): string {
    this.lastDrawing = (this.lastDrawing ?? Math.max(FIRST_DRAWING, findLargestId(this.next, DRAWING_ID))) + 1;
    return String(this.lastDrawing);
  }

  private importNote(kind: 'footnote' | 'endnote', id: string): string | null {
    const notes = this.notes.find((one) => one.kind === kind);
    const newPart = notes?.ensurePart();
    if (notes?.oldPart === undefined || newPart === undefined) return null;
    return notes.import(id, this.story(notes.oldPart, newPart).importer);
  }
}

/** Programs number drawings from 1; a redline of a redline has some from here on already. */
const FIRST_DRAWING = 900_000;

function listParagraphs(element: TreeElement, context: FlattenContext): Block[] {
  return element.children.flatMap((child): Block[] => {
    if (!isElement(child)) return [];
    if (child.name === 'w:p') return [{ kind: 'paragraph', element: child, text: readParagraphText(child, context) }];
    return child.name.endsWith('Pr') ? [] : listParagraphs(child, context);
  });
}
