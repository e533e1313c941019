import type { TreeElement } from '../../../package/xml-tree.ts';
import { wordNamespaces } from '../../read/model/word-namespaces.ts';

/** Transitional files (ECMA-376 part 4) and strict ones (part 1) name the same elements by other namespaces. */
export type NamespaceForm = 'transitional' | 'strict';

const RELATIONSHIPS = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships/',
};

const FORMS: ReadonlyMap<string, Readonly<Record<NamespaceForm, string>>> = new Map(
  [...wordNamespaces.prefixes].map((prefix) => {
    const uris = [...wordNamespaces.prefixOf].filter(([, one]) => one === prefix).map(([uri]) => uri);
    const [transitional = '', strict = transitional] = uris;
    return [prefix, { transitional, strict }];
  }),
);

/** The form of the file that a part belongs to. */
export function readNamespaceForm(root: TreeElement): NamespaceForm {
  const strict = FORMS.get('w')?.strict;
  return Object.values(root.attributes).some((value) => value === strict) ? 'strict' : 'transitional';
}

/** The namespace of one of the reader's prefixes in files of a form. */
export function nameNamespace(prefix: string, form: NamespaceForm): string | undefined {
  return FORMS.get(prefix)?.[form];
}

/** A namespace as files of a form name it; one that has a single name is returned as it is. */
export function convertNamespace(uri: string, form: NamespaceForm): string {
  const prefix = wordNamespaces.prefixOf.get(uri);
  return (prefix === undefined ? undefined : nameNamespace(prefix, form)) ?? uri;
}

/** The type of a relationship as files of a form name it. */
export function convertRelationshipType(type: string, form: NamespaceForm): string {
  const other = RELATIONSHIPS[form === 'strict' ? 'transitional' : 'strict'];
  return type.startsWith(other) ? `${RELATIONSHIPS[form]}${type.slice(other.length)}` : type;
}
