import { SaxesParser } from 'saxes';
import { Failure } from '../../../shared/api/failure.ts';
import { NamespaceScope } from './namespace-scope.ts';
import type { Archive } from './open-archive.ts';
import { convertToPackageFault, PackageFault } from './package-fault.ts';
import { XmlDecoder } from './xml-decoder.ts';

export type XmlAttributes = { readonly [name: string]: string | undefined };

/** Callbacks while a part is read; names use the reader's own prefixes (namespace-scope.ts). */
export type XmlHandler = {
  readonly open?: (name: string, attributes: XmlAttributes, scope: NamespaceScope) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

type Parser = SaxesParser<{ xmlns: false; position: false }>;

/**
 * Reads one XML part as its bytes arrive. Throws a PackageFault: `doctype` for any document type declaration, `deep`,
 * `elements`, `encoding`, and `damaged` if it is not well-formed.
 */
export async function readXmlPart(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  const decoder = new XmlDecoder(part);
  const parser = createParser(archive, part, decoder, handler);
  const write = (text: string | null) => {
    try {
      parser.write(text);
    } catch (problem) {
      throw problem instanceof Failure ? problem : convertToPackageFault(problem, part);
    }
  };
  for await (const chunk of archive.bytes(part)) write(decoder.decode(chunk));
  write(decoder.decode(null));
  write(null);
}

function createParser(archive: Archive, part: string, decoder: XmlDecoder, { open, close, text }: XmlHandler): Parser {
  // NamespaceScope resolves namespaces once per name; the parser would do so once per element.
  const parser: Parser = new SaxesParser({ xmlns: false, position: false } as const);
  const { limits, budget } = archive;
  const scopes: NamespaceScope[] = [];
  let scope = NamespaceScope.outermost(archive.namespaces);
  let declared: (readonly [string, string])[] = [];
  let count = 0;
  parser.on('xmldecl', ({ encoding }) => decoder.check(encoding));
  parser.on('doctype', () => {
    throw new PackageFault('doctype', { part });
  });
  parser.on('attribute', ({ name, value }) => {
    count += 1;
    if (count > limits.attributes)
      throw new PackageFault('damaged', { part, reason: `more than ${limits.attributes} attributes` });
    if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')) declared.push([name, value]);
  });
  parser.on('opentag', ({ name, attributes }) => {
    count = 0;
    scopes.push(scope);
    if (scopes.length > limits.depth) throw new PackageFault('deep', { part, limit: limits.depth });
    budget.elements -= 1;
    if (budget.elements < 0) throw new PackageFault('elements', { limit: limits.elements });
    if (declared.length > 0) {
      scope = scope.declare(declared);
      declared = [];
    }
    open?.(scope.element(name), scope.plain ? attributes : renameAttributes(attributes, scope), scope);
  });
  parser.on('closetag', ({ name }) => {
    close?.(scope.element(name));
    scope = scopes.pop() ?? scope;
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

function renameAttributes(attributes: Readonly<Record<string, string>>, scope: NamespaceScope): XmlAttributes {
  const all: Record<string, string> = Object.create(null);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && !name.startsWith('xmlns')) all[scope.attribute(name)] = value;
  }
  return all;
}
