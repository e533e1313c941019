import { createHash } from 'node:crypto';
import { type Archive, openArchive } from '../../../package/open-archive.ts';
import {
  findMainPart,
  nameRelationshipsPart,
  type Relationship,
  readRelationships,
} from '../../../package/package-parts.ts';
import { parseXmlTree, type TreeElement } from '../../../package/xml-tree.ts';
import { convertWordFault } from '../../read/convert-word-fault.ts';
import { wordLimits } from '../../read/model/word-limits.ts';
import { WORD_MAIN_TYPE } from '../../read/model/word-main-type.ts';
import { wordNamespaces } from '../../read/model/word-namespaces.ts';
import { checkBody } from '../../read/xml/body-check.ts';
import { acceptRevisions } from '../accept/accept-revisions.ts';
import { listRevisions, type PlacedRevision } from '../accept/list-revisions.ts';
import { collectTrackedControls } from '../tree/revision-marks.ts';
import { removeMacros } from './remove-macros.ts';

const STORIES = new Set(['header', 'footer', 'footnotes', 'endnotes']);

type RevisionFilter = (revision: PlacedRevision) => boolean;

/** The parts of one of the two files, all read; a tree is parsed when it is first asked for. */
export class SourcePackage {
  readonly main: string;
  /** The parts that held macros and were left out. */
  readonly macros: readonly string[];
  /** Embedded files with macros, which are compared by their bytes and stay. */
  readonly embeddedMacros: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The parts read so far in which tracked changes were accepted. */
  readonly accepted = new Set<string>();
  /** The parts in which tracked changes stay. */
  readonly kept = new Set<string>();
  /** The places of the tracked changes that stay. */
  readonly keptPlaces = new Map<TreeElement, string>();
  /** Content controls that a tracked change that stays has put in or taken away. */
  readonly trackedControls = new Set<TreeElement>();
  private readonly archive: Archive;
  private readonly names: ReadonlyMap<string, string>;
  private readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  private readonly trees = new Map<string, TreeElement>();
  private readonly digests = new Map<string, string>();
  private readonly keepsRevision: RevisionFilter | null;

  private constructor(
    archive: Archive,
    { main, macros, embeddedMacros }: Pick<SourcePackage, 'main' | 'macros' | 'embeddedMacros'>,
    parts: ReadonlyMap<string, Uint8Array>,
    relationships: ReadonlyMap<string, readonly Relationship[]>,
    keepsRevision: RevisionFilter | null,
  ) {
    this.archive = archive;
    this.main = main;
    this.macros = macros;
    this.embeddedMacros = embeddedMacros;
    this.parts = parts;
    this.relationships = relationships;
    this.keepsRevision = keepsRevision;
    this.names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  }

  /**
   * Throws a Failure `word-…`, as the reader of Word files does. Macros are left out.
   * @param keepsRevision which tracked changes of the file stay; all are accepted if omitted
   */
  static async open(bytes: Uint8Array, keepsRevision: RevisionFilter | null = null): Promise<SourcePackage> {
    try {
      const archive = await openArchive(bytes, { limits: wordLimits, namespaces: wordNamespaces });
      const found = await findMainPart(archive, WORD_MAIN_TYPE, true);
      const { relationships: outermost, macros } = found;
      const parts = new Map<string, Uint8Array>();
      const relationships = new Map<string, readonly Relationship[]>([['', outermost]]);
      const isMacro = new Set(macros);
      for (const name of archive.names) {
        if (name.endsWith('/') || isMacro.has(name)) continue;
        const chunks: Uint8Array[] = [];
        for await (const chunk of archive.bytes(name)) chunks.push(chunk);
        parts.set(name, Buffer.concat(chunks));
      }
      for (const name of parts.keys())
        if (parts.has(nameRelationshipsPart(name))) relationships.set(name, await readRelationships(archive, name));
      if (macros.length > 0) removeMacros({ archive, parts, relationships, macros });
      return new SourcePackage(archive, found, parts, relationships, keepsRevision);
    } catch (problem) {
      throw convertWordFault(problem);
    }
  }

  /** The name of a part as the file writes it; undefined if there is none. */
  resolve(name: string): string | undefined {
    return this.names.get(name.toLowerCase());
  }

  /** Of a part, or of the package for ''. */
  listRelationships(part: string): readonly Relationship[] {
    return this.relationships.get(part) ?? [];
  }

  findRelationship(part: string, id: string): Relationship | undefined {
    return this.listRelationships(part).find((one) => one.id === id);
  }

  /** The part that the main part, or the package for '', leads to by this type of relationship. */
  findRelated(type: string, from = this.main): string | undefined {
    const found = this.listRelationships(from).find((one) => one.type === type && !one.external);
    return found && this.resolve(found.target);
  }

  /** The type of the relationship by which the main part leads to a part. */
  findType(part: string): string | undefined {
    return this.listRelationships(this.main).find((one) => !one.external && this.resolve(one.target) === part)?.type;
  }

  /** The tree of a part with its tracked changes accepted, except those that stay. */
  readTree(part: string): TreeElement {
    const known = this.trees.get(part);
    if (known !== undefined) return known;
    const parsed = this.parseTree(part);
    if (part === this.main) checkBody(parsed, part);
    const kept = this.keepsRevision === null ? null : placeRevisions(parsed, part).filter(this.keepsRevision);
    if (kept !== null && kept.length > 0) this.kept.add(part);
    for (const { element, place } of kept ?? []) this.keptPlaces.set(element, place);
    const root = acceptRevisions(parsed, kept && new Set(kept.map(({ element }) => element)));
    if (root !== parsed) this.accepted.add(part);
    if (kept !== null) collectTrackedControls(root, this.trackedControls);
    this.trees.set(part, root);
    return root;
  }

  /** What is compared in the place of a part. */
  replaceTree(part: string, root: TreeElement): void {
    this.trees.set(part, root);
  }

  /** The parts with text: the main one, and its headers, footers and notes. */
  listStories(): string[] {
    const parts = this.listRelationships(this.main).filter(({ type, external }) => STORIES.has(type) && !external);
    return [...new Set([this.main, ...parts.flatMap(({ target }) => this.resolve(target) ?? [])])];
  }

  /** The tracked changes that the file itself holds, in all its stories. */
  listAllRevisions(): PlacedRevision[] {
    return this.listStories().flatMap((name) => placeRevisions(this.parseTree(name), name));
  }

  parseTree(part: string): TreeElement {
    try {
      return parseXmlTree(this.parts.get(part) ?? new Uint8Array(), part, this.archive);
    } catch (problem) {
      throw convertWordFault(problem);
    }
  }

  /** Identifies what a part contains and leads to, whatever it is called. */
  digest(name: string, depth = 0): string {
    const part = this.resolve(name);
    if (part === undefined) return `missing ${name}`;
    const known = this.digests.get(part);
    if (known !== undefined) return known;
    const hash = createHash('sha256').update(this.parts.get(part) ?? '');
    if (depth < 3) {
      for (const { id, target, external } of this.listRelationships(part))
        hash.update(`${id} ${external ? target : this.digest(target, depth + 1)}\n`);
    }
    const made = hash.digest('hex').slice(0, 32);
    this.digests.set(part, made);
    return made;
  }
}

function placeRevisions(root: TreeElement, part: string): PlacedRevision[] {
  return listRevisions(root).map((one, at) => ({ ...one, place: `${part} ${at}` }));
}
