import { nameRelationshipsPart } from '../../../package/package-parts.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import { listElements } from '../tree/tree-elements.ts';
import type { OutputPackage } from './output-package.ts';
import type { SourcePackage } from './source-package.ts';

const TYPES = '[Content_Types].xml';

/** Brings parts that only the older package has into the output: pictures, charts, and what these lead to. */
export class PartImporter {
  private readonly old: SourcePackage;
  private readonly next: SourcePackage;
  private readonly output: OutputPackage;
  private readonly imported = new Map<string, string>();
  private readonly relationshipTypes = new Map<string, ReadonlyMap<string, string>>();
  private types: readonly TreeElement[] | null = null;

  constructor(old: SourcePackage, next: SourcePackage, output: OutputPackage) {
    this.old = old;
    this.next = next;
    this.output = output;
  }

  /** The id, in a part of the output, of a relationship that a part of the older package has; null if it has none. */
  importRelationship(oldPart: string, id: string, newPart: string): string | null {
    const found = this.old.findRelationship(oldPart, id);
    if (found === undefined) return null;
    const type = this.readType(oldPart, id);
    if (found.external) return this.output.addRelationship(newPart, type, found.target, true);
    const target = this.importPart(found.target);
    return target === null ? null : this.output.addRelationship(newPart, type, target, false);
  }

  contentType(part: string): string {
    this.types ??= listElements(this.old.parseTree(TYPES));
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const override = this.types.find(
      ({ attributes }) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    const found = override ?? this.types.find(({ attributes }) => attributes.Extension?.toLowerCase() === extension);
    return found?.attributes.ContentType ?? 'application/octet-stream';
  }

  private importPart(name: string): string | null {
    const part = this.old.resolve(name);
    if (part === undefined) return null;
    const known = this.imported.get(part);
    if (known !== undefined) return known;
    const same = this.next.resolve(part);
    if (same !== undefined && this.next.digest(same) === this.old.digest(part)) {
      this.imported.set(part, same);
      return same;
    }
    const made = this.output.addPart(part, this.old.parts.get(part) ?? new Uint8Array(), this.contentType(part));
    this.imported.set(part, made);
    for (const { id, target, external } of this.old.listRelationships(part)) {
      const inner = external ? target : this.importPart(target);
      if (inner !== null) this.output.addRelationship(made, this.readType(part, id), inner, external, id);
    }
    return made;
  }

  /** The whole URI of a relationship's type. */
  private readType(part: string, id: string): string {
    const known = this.relationshipTypes.get(part);
    const types =
      known ??
      new Map(
        listElements(this.old.parseTree(nameRelationshipsPart(part))).map(
          ({ attributes }) => [attributes.Id ?? '', attributes.Type ?? ''] as const,
        ),
      );
    if (known === undefined) this.relationshipTypes.set(part, types);
    return types.get(id) ?? '';
  }
}
