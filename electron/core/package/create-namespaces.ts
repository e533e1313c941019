/** The prefix that a reader writes for each namespace that it knows; what a file itself calls it does not matter. */
export type Namespaces = {
  readonly prefixOf: ReadonlyMap<string, string>;
  readonly prefixes: ReadonlySet<string>;
};

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Those of every package (ECMA-376 part 2). */
const packageNamespaces: Readonly<Record<string, readonly string[]>> = {
  ct: [`${PACKAGE}/content-types`],
  rel: [`${PACKAGE}/relationships`],
  xml: ['http://www.w3.org/XML/1998/namespace'],
};

/** In: the namespaces of a kind of file by the prefix that its reader writes. Out: they and those of every package. */
export function createNamespaces(known: Readonly<Record<string, readonly string[]>>): Namespaces {
  const all = Object.entries({ ...packageNamespaces, ...known });
  return {
    prefixOf: new Map(all.flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const))),
    prefixes: new Set(all.map(([prefix]) => prefix)),
  };
}
