import { Failure } from '../../../shared/api/failure.ts';
import { describeMessage, nameAttachment } from './describe-message.ts';
import type { MailAttachment, MailMessage } from './mail-message.ts';
import { MessageProperties } from './message-properties.ts';
import { listTnefAttributes } from './tnef-attributes.ts';
import { readTnefProperties } from './tnef-properties.ts';

/** Mails within mails. */
const MAX_DEPTH = 8;
/** Attributes ([MS-OXTNEF] 2.1.3.2). */
const [MESSAGE_PROPERTIES, SUBJECT, CODE_PAGE] = [0x00069003, 0x00018004, 0x00069007];
const [BEGINS_ATTACHMENT, TITLE, CONTENT, ATTACHMENT_PROPERTIES] = [0x00069002, 0x00018010, 0x0006800f, 0x00069005];
const [STRING8, BINARY, OBJECT] = [0x001e, 0x0102, 0x000d];
const [SUBJECT_TAG, SHORT_NAME_TAG, CONTENT_ID] = [0x0037 * 0x10000 + STRING8, 0x3704 * 0x10000 + STRING8, 0x3701];
const CODE_PAGE_TAG = 0x3ffd0003;
const [METHOD, ATTACHED_MESSAGE] = [0x3705, 5];
/** An object begins with the identifier of its interface. */
const INTERFACE_SIZE = 16;

/**
 * Reads a winmail.dat ([MS-OXTNEF]): what Outlook sends in addition to the plain text of a mail, with all its attachments. Its
 * sender is mostly in the mail around it alone. Throws `mail-damaged`.
 */
export async function readTnef(bytes: Uint8Array, depth = 0): Promise<MailMessage> {
  const tags = new Map<number, Buffer>();
  const attachments: { tags: Map<number, Buffer>; content: Buffer | null }[] = [];
  for (const { of, id, data } of listTnefAttributes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    const last = attachments.at(-1);
    if (of === 'mail') {
      if (id === MESSAGE_PROPERTIES) addAll(tags, readTnefProperties(data));
      else if (id === SUBJECT) addFirst(tags, SUBJECT_TAG, data);
      else if (id === CODE_PAGE && data.length >= 4) addFirst(tags, CODE_PAGE_TAG, data);
    } else if (id === BEGINS_ATTACHMENT) attachments.push({ tags: new Map(), content: null });
    else if (last === undefined) throw new Failure('mail-damaged', { reason: 'TNEF: attachment' });
    else if (id === TITLE) addFirst(last.tags, SHORT_NAME_TAG, data);
    else if (id === CONTENT) last.content = data;
    else if (id === ATTACHMENT_PROPERTIES) addAll(last.tags, readTnefProperties(data));
  }
  const codePage = tags.get(CODE_PAGE_TAG);
  return {
    ...(await describeMessage(createProperties(tags))),
    attachments: await Promise.all(
      attachments.map((one, n): Promise<MailAttachment> | MailAttachment => {
        if (codePage !== undefined) addFirst(one.tags, CODE_PAGE_TAG, codePage);
        return readAttachment(one.tags, one.content, n, depth);
      }),
    ),
  };
}

const createProperties = (tags: ReadonlyMap<number, Buffer>) => new MessageProperties((tag) => tags.get(tag) ?? null);

async function readAttachment(
  tags: ReadonlyMap<number, Buffer>,
  content: Buffer | null,
  n: number,
  depth: number,
): Promise<MailAttachment> {
  const properties = createProperties(tags);
  const name = nameAttachment(properties, n);
  const object = properties.bytes(CONTENT_ID, OBJECT)?.subarray(INTERFACE_SIZE);
  if (properties.number(METHOD) === ATTACHED_MESSAGE && object !== undefined && depth < MAX_DEPTH)
    return { name, message: await readTnef(object, depth + 1) };
  return { name, bytes: content ?? properties.bytes(CONTENT_ID, BINARY) ?? object ?? new Uint8Array(0) };
}

function addAll(tags: Map<number, Buffer>, more: ReadonlyMap<number, Buffer>): void {
  for (const [tag, value] of more) tags.set(tag, value);
}

function addFirst(tags: Map<number, Buffer>, tag: number, value: Buffer): void {
  if (!tags.has(tag)) tags.set(tag, value);
}
