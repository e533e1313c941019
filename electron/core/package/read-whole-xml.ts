import { SaxesParser } from 'saxes';

/** Callbacks for one of our own parts, which is read whole; names are passed as the part writes them. */
type WholeXmlHandler = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** An XML comment or a processing instruction. */
  readonly remark: (text: string) => void;
};

/**
 * Parses a small XML part of our own synchronously; `readXmlPart` reads parts from outside. Throws an Error if it is
 * not well-formed.
 */
export function readWholeXml(xml: string, { open, close, text, remark }: WholeXmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  parser.on('opentag', ({ name, attributes }) => open(name, attributes));
  parser.on('closetag', ({ name }) => close(name));
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('comment', remark);
  parser.on('processinginstruction', ({ target, body }) => remark(`${target} ${body}`));
  parser.on('doctype', remark);
  parser.write(xml).close();
}
