import type { Archive } from '../../../package/open-archive.ts';
import { nameRelationshipsPart, type Relationship } from '../../../package/package-parts.ts';
import { writeXmlTree } from '../../../package/write-xml-tree.ts';
import { parseXmlTree, type TreeElement, type TreeNode } from '../../../package/xml-tree.ts';
import { isElement, withChildren } from '../tree/tree-elements.ts';

/** The parts and relationships of a file that is being read, and the names of its parts with macros, which are not read. */
type OpenedPackage = {
  readonly archive: Archive;
  readonly parts: Map<string, Uint8Array>;
  readonly relationships: Map<string, readonly Relationship[]>;
  readonly macros: readonly string[];
};

const TYPES = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MACRO_TYPE = /vba(Project|Data)/i;

/** Makes a file with macros one without: nothing leads to them or speaks of them any more. */
export function removeMacros({ archive, parts, relationships, macros }: OpenedPackage): void {
  const isMacro = new Set(macros.map((name) => name.toLowerCase()));
  const rewrite = (part: string, change: (child: TreeElement) => readonly TreeElement[]) => {
    const root = parseXmlTree(parts.get(part) ?? new Uint8Array(), part, archive);
    const children = root.children.flatMap((child): readonly TreeNode[] =>
      isElement(child) ? change(child) : [child],
    );
    parts.set(part, new TextEncoder().encode(writeXmlTree(withChildren(root, children))));
  };
  for (const name of macros) parts.delete(nameRelationshipsPart(name));
  for (const [part, all] of relationships) {
    const left = all.filter(({ external, target }) => external || !isMacro.has(target.toLowerCase()));
    if (left.length === all.length) continue;
    const ids = new Set(left.map(({ id }) => id));
    relationships.set(part, left);
    rewrite(nameRelationshipsPart(part), (child) => (ids.has(child.attributes.Id ?? '') ? [child] : []));
  }
  rewrite(TYPES, (child) => changeType(child, isMacro));
}

function changeType(entry: TreeElement, isMacro: ReadonlySet<string>): readonly TreeElement[] {
  const { PartName = '', ContentType: type = '' } = entry.attributes;
  if (isMacro.has(PartName.slice(1).toLowerCase())) return [];
  const retype = (made: string) => [{ ...entry, attributes: { ...entry.attributes, ContentType: made } }];
  // Other files of this ending stay, such as settings of printers.
  if (MACRO_TYPE.test(type)) return PartName === '' ? retype('application/octet-stream') : [];
  if (/\.macroEnabledTemplate\.main\+xml$/.test(type)) return retype(`${MAIN}.template.main+xml`);
  return /\.macroEnabled\.main\+xml$/.test(type) ? retype(`${MAIN}.document.main+xml`) : [entry];
}
