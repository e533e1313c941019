import { Failure } from '../../../shared/api/failure.ts';
import { type CompoundStorage, readCompoundFile } from '../package/compound-file.ts';
import { PackageFault } from '../package/package-fault.ts';
import { describeMessage, nameAttachment } from './describe-message.ts';
import type { MailAttachment, MailMessage } from './mail-message.ts';
import { readStoredProperties } from './message-properties.ts';

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
  const attachments = [...storage.storages].filter(([name]) => name.startsWith('__attach_version1.0_'));
  return {
    ...(await describeMessage(readStoredProperties(storage, at === 'top' ? 32 : 24))),
    attachments: await Promise.all(attachments.map(([, one], n) => readAttachment(one, n, depth))),
  };
}

async function readAttachment(storage: CompoundStorage, n: number, depth: number): Promise<MailAttachment> {
  const properties = readStoredProperties(storage, 8);
  const name = nameAttachment(properties, n);
  const message = storage.storages.get('__substg1.0_3701000D');
  if (properties.number(0x3705) !== ATTACHED_MESSAGE || message === undefined || depth === MAX_DEPTH)
    return { name, bytes: properties.bytes(0x3701, BINARY) ?? new Uint8Array(0) };
  return { name, message: await readMessage(message, 'inside', depth + 1) };
}
