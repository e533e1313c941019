import { Failure } from '../../../shared/api/failure.ts';
import { type CompoundStorage, readCompoundFile } from '../package/compound-file.ts';
import { PackageFault } from '../package/package-fault.ts';
import { convertRtf } from './convert-rtf.ts';
import { decompressRtf } from './decompress-rtf.ts';
import { type MailAttachment, type MailMessage, parseMailDate } from './mail-message.ts';
import { MessageProperties } from './message-properties.ts';
import { convertHtmlToText } from './read-eml.ts';

/** Mails within mails; what is deeper is named and not read. */
const MAX_DEPTH = 8;
const [ATTACHED_MESSAGE, BINARY] = [5, 0x0102];

/** Reads a mail that Outlook saved ([MS-OXMSG]). Throws `mail-damaged`. */
export async function readMsg(bytes: Uint8Array): Promise<MailMessage> {
  try {
    return await readMessage(readCompoundFile(bytes), 'top', 0);
  } catch (problem) {
    if (!(problem instanceof PackageFault)) throw problem;
    throw new Failure('mail-damaged', { reason: String(problem.details.reason ?? problem.kind) }, problem);
  }
}

async function readMessage(storage: CompoundStorage, at: 'top' | 'inside', depth: number): Promise<MailMessage> {
  const properties = new MessageProperties(storage, at === 'top' ? 32 : 24);
  const name = properties.text(0x0042) || properties.text(0x0c1a);
  const address = properties.text(0x5d02) || properties.text(0x5d01) || properties.text(0x0c1f);
  // An address of Exchange, "/O=…", is none that people know.
  const isKnown = address.includes('@') && address !== name;
  const headers = properties.text(0x007d);
  const attachments = [...storage.storages].filter(([name]) => name.startsWith('__attach_version1.0_'));
  return {
    sender: isKnown ? `${name} <${address}>`.trim() : name,
    date: parseMailDate(/^Date:(.*)$/im.exec(headers)?.[1] ?? '') ?? properties.time(0x0039) ?? properties.time(0x0e06),
    subject: properties.text(0x0037),
    body: await readBody(properties),
    attachments: await Promise.all(attachments.map(([, one], n) => readAttachment(one, n, depth))),
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

async function readAttachment(storage: CompoundStorage, n: number, depth: number): Promise<MailAttachment> {
  const properties = new MessageProperties(storage, 8);
  const name = properties.text(0x3707) || properties.text(0x3704) || properties.text(0x3001) || String(n + 1);
  const message = storage.storages.get('__substg1.0_3701000D');
  if (properties.number(0x3705) !== ATTACHED_MESSAGE || message === undefined || depth === MAX_DEPTH)
    return { name, bytes: properties.bytes(0x3701, BINARY) ?? new Uint8Array(0) };
  return { name, message: await readMessage(message, 'inside', depth + 1) };
}
