import { Failure } from '../../../shared/api/failure.ts';

/** The first bytes of a winmail.dat, with the key that follows them ([MS-OXTNEF] 2.1.3.1). */
const SIGNATURE = 0x223e9f78;
const HEADER_SIZE = 6;

/** One attribute: of the mail, or of the attachment that was begun last. */
type TnefAttribute = { readonly of: 'mail' | 'attachment'; readonly id: number; readonly data: Buffer };

const createDamage = (reason: string) => new Failure('mail-damaged', { reason: `TNEF: ${reason}` });

/** Whether bytes are what Outlook and Exchange send as winmail.dat. */
export function isTnef(bytes: Buffer): boolean {
  return bytes.length >= HEADER_SIZE && bytes.readUInt32LE(0) === SIGNATURE;
}

/** Lists the attributes of a winmail.dat in their order. Throws `mail-damaged` if it is cut off or was altered. */
export function listTnefAttributes(bytes: Buffer): readonly TnefAttribute[] {
  if (!isTnef(bytes)) throw createDamage('no signature');
  const found: TnefAttribute[] = [];
  for (let at = HEADER_SIZE; at < bytes.length; ) {
    if (at + 9 > bytes.length) throw createDamage('cut off');
    const [level, id, length] = [bytes.readUInt8(at), bytes.readUInt32LE(at + 1), bytes.readUInt32LE(at + 5)];
    const end = at + 9 + length;
    if (end + 2 > bytes.length) throw createDamage('cut off');
    const data = bytes.subarray(at + 9, end);
    if (level !== 1 && level !== 2) throw createDamage(`level ${level}`);
    if (sumBytes(data) !== bytes.readUInt16LE(end)) throw createDamage('checksum');
    found.push({ of: level === 1 ? 'mail' : 'attachment', id, data });
    at = end + 2;
  }
  return found;
}

/** The checksum of an attribute ([MS-OXTNEF] 2.1.3.2). */
function sumBytes(data: Buffer): number {
  let sum = 0;
  for (const byte of data) sum = (sum + byte) & 0xffff;
  return sum;
}
