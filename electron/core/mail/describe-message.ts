import { convertRtf } from './convert-rtf.ts';
import { decompressRtf } from './decompress-rtf.ts';
import { type MailMessage, parseMailDate } from './mail-message.ts';
import type { MessageProperties } from './message-properties.ts';
import { convertHtmlToText } from './read-eml.ts';

const BINARY = 0x0102;

/** Sender, date, subject and text of a mail of Outlook, by its properties ([MS-OXPROPS]). */
export async function describeMessage(properties: MessageProperties): Promise<Omit<MailMessage, 'attachments'>> {
  const name = properties.text(0x0042) || properties.text(0x0c1a);
  const address = properties.text(0x5d02) || properties.text(0x5d01) || properties.text(0x0c1f);
  // An address of Exchange, "/O=…", is none that people know.
  const isKnown = address.includes('@') && address !== name;
  const headers = properties.text(0x007d);
  return {
    sender: isKnown ? `${name} <${address}>`.trim() : name,
    date: parseMailDate(/^Date:(.*)$/im.exec(headers)?.[1] ?? '') ?? properties.time(0x0039) ?? properties.time(0x0e06),
    subject: properties.text(0x0037),
    body: await readBody(properties),
  };
}

async function readBody(properties: MessageProperties): Promise<string> {
  const plain = properties.text(0x1000);
  if (plain !== '') return plain.replaceAll('\r\n', '\n');
  const html = properties.html();
  if (html !== '') return convertHtmlToText(html);
  const rtf = convertRtf(decompressRtf(properties.bytes(0x1009, BINARY) ?? new Uint8Array(0)));
  return rtf.of === 'html' ? convertHtmlToText(rtf.text) : rtf.text.trim();
}

/** The name of an attachment; its number, from 0, where it has none. */
export function nameAttachment(properties: MessageProperties, n: number): string {
  return properties.text(0x3707) || properties.text(0x3704) || properties.text(0x3001) || String(n + 1);
}
