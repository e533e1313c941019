import { SaxesParser } from 'saxes';

/** What is told of a part of our own that is read whole; names are as they are written there. */
type WholeXmlHandler = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** A comment of XML, or an instruction to who processes it. */
  readonly remark: (text: string) => void;
};

/**
 * Reads an XML part that is small and ours, at once; what comes from outside is read by `readXml`. Throws an Error where it
 * is not well-formed.
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
