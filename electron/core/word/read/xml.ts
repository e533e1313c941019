import { SaxesParser } from 'saxes';
import { Failure } from '../../../../shared/api/failure.ts';
import { Decoder } from './encoding.ts';
import { limits } from './limits.ts';
import { Scope } from './scope.ts';

export type Attributes = { readonly [name: string]: string | undefined };

/** What is told of a part while it is read; names are written with the reader's own prefixes (namespaces.ts). */
export type XmlHandler = {
  readonly open: (name: string, attributes: Attributes, scope: Scope) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/**
 * Reads one XML part as its bytes come. Throws a Failure: `word-doctype` for any document type, `word-deep`,
 * `word-encoding`, and `word-damaged` where it is not well-formed.
 */
export async function readXml(part: string, bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const decoder = new Decoder(part);
  const parser = parserFor(part, decoder, handler);
  const write = (text: string | null) => {
    try {
      parser.write(text);
    } catch (problem) {
      if (problem instanceof Failure) throw problem;
      const reason = problem instanceof Error ? problem.message : String(problem);
      throw new Failure('word-damaged', { part, reason: reason.slice(0, 200) }, problem);
    }
  };
  for await (const chunk of bytes) write(decoder.decode(chunk));
  write(decoder.decode(null));
  write(null);
}

function parserFor(
  part: string,
  decoder: Decoder,
  handler: XmlHandler,
): SaxesParser<{ xmlns: false; position: false }> {
  // Namespaces are resolved in Scope, which asks once for each name and not once for each element.
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  const scopes: Scope[] = [];
  let scope = Scope.outermost();
  let declared: (readonly [string, string])[] = [];
  parser.on('xmldecl', ({ encoding }) => decoder.check(encoding));
  parser.on('doctype', () => {
    throw new Failure('word-doctype', { part });
  });
  parser.on('attribute', ({ name, value }) => {
    if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')) declared.push([name, value]);
  });
  parser.on('opentag', ({ name, attributes }) => {
    scopes.push(scope);
    if (scopes.length > limits.depth) throw new Failure('word-deep', { part, limit: limits.depth });
    if (declared.length > 0) {
      scope = scope.declare(declared);
      declared = [];
    }
    handler.open(scope.element(name), scope.plain ? attributes : renamed(attributes, scope), scope);
  });
  parser.on('closetag', ({ name }) => {
    handler.close(scope.element(name));
    scope = scopes.pop() ?? scope;
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  return parser;
}

function renamed(attributes: Readonly<Record<string, string>>, scope: Scope): Attributes {
  const all: Record<string, string> = Object.create(null);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && !name.startsWith('xmlns')) all[scope.attribute(name)] = value;
  }
  return all;
}
