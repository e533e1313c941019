import { burn } from '@kenjiuno/msgreader/lib/Burner.js';

type MailFile = { readonly name: string; readonly bytes: Uint8Array };
/** A mail to build. */
export type PlannedMail = {
  readonly sender?: { readonly name: string; readonly address: string };
  readonly date?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly html?: string;
  readonly files?: readonly MailFile[];
};

const encodeWord = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const wrapBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');

/** A mail in the form of RFC 5322, as mail programs save it. */
export function buildEml({ sender, date, subject, body, html, files = [] }: PlannedMail): Buffer {
  const part = (type: string, bytes: Uint8Array, more = '') =>
    `--part\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n${more}\r\n${wrapBase64(bytes)}\r\n`;
  const parts = [
    ...(body === undefined ? [] : [part('text/plain; charset=utf-8', Buffer.from(body))]),
    ...(html === undefined ? [] : [part('text/html; charset=utf-8', Buffer.from(html))]),
    ...files.map(({ name, bytes }) =>
      part(
        name.endsWith('.eml') ? 'message/rfc822' : 'application/octet-stream',
        bytes,
        `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}\r\n`,
      ),
    ),
  ];
  const headers = [
    ...(sender === undefined ? [] : [`From: ${encodeWord(sender.name)} <${sender.address}>`]),
    ...(date === undefined ? [] : [`Date: ${date}`]),
    ...(subject === undefined ? [] : [`Subject: ${encodeWord(subject)}`]),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
  ];
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${parts.join('')}--part--\r\n`);
}

type PlannedMessage = Omit<PlannedMail, 'files'> & {
  readonly files?: readonly (MailFile | { readonly name: string; readonly message: PlannedMessage })[];
  /** In the code page 1251 instead of UTF-16. */
  readonly cyrillic?: { readonly subject: Uint8Array };
  /** The text as compressed RTF ([MS-OXRTFCP]). */
  readonly rtf?: Uint8Array;
};
type Node = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly inside: readonly Node[] });

/** A mail as Outlook saves it ([MS-OXMSG]), in a compound file that another program's code writes. */
export function buildMsg(message: PlannedMessage): Buffer {
  const entries: Parameters<typeof burn>[0] = [];
  const add = (node: Node, type: 1 | 2 | 5): number => {
    const at = entries.length;
    const children: number[] = [];
    // A copy, since that code reads a view's whole buffer.
    if ('bytes' in node)
      entries.push({
        name: node.name,
        type,
        binaryProvider: () => Uint8Array.from(node.bytes),
        length: node.bytes.length,
      });
    else {
      entries.push({ name: node.name, type, length: 0, children });
      for (const inner of node.inside) children.push(add(inner, 'bytes' in inner ? 2 : 1));
    }
    return at;
  };
  add({ name: 'Root Entry', inside: planMessage(message, 32) }, 5);
  return Buffer.from(burn(entries));
}

const [UNICODE, STRING8, BINARY] = ['001F', '001E', '0102'];
const stream = (id: string, type: string, bytes: Uint8Array): Node => ({ name: `__substg1.0_${id}${type}`, bytes });
const text = (id: string, words: string | undefined): Node[] =>
  words === undefined ? [] : [stream(id, UNICODE, Buffer.from(words, 'utf16le'))];

function planProperties(header: number, numbers: readonly (readonly [tag: number, value: number])[]): Node {
  const bytes = Buffer.alloc(header + 16 * numbers.length);
  numbers.forEach(([tag, value], n) => {
    bytes.writeUInt32LE(tag, header + 16 * n);
    bytes.writeUInt32LE(value, header + 16 * n + 8);
  });
  return { name: '__properties_version1.0', bytes };
}

function planMessage(
  { sender, date, subject, body, html, rtf, files = [], cyrillic }: PlannedMessage,
  header: number,
): Node[] {
  return [
    planProperties(header, cyrillic === undefined ? [] : [[0x3ffd0003, 1251]]),
    ...text('0C1A', sender?.name),
    ...text('5D01', sender?.address),
    ...text('007D', date === undefined ? undefined : `Received: by mail\r\nDate: ${date}\r\n`),
    ...(cyrillic === undefined ? text('0037', subject) : [stream('0037', STRING8, cyrillic.subject)]),
    ...text('1000', body),
    ...(html === undefined ? [] : [stream('1013', BINARY, Buffer.from(html))]),
    ...(rtf === undefined ? [] : [stream('1009', BINARY, rtf)]),
    ...files.map((file, n): Node => {
      const name = `__attach_version1.0_#${n.toString(16).toUpperCase().padStart(8, '0')}`;
      const content: Node =
        'bytes' in file
          ? stream('3701', BINARY, file.bytes)
          : { name: '__substg1.0_3701000D', inside: planMessage(file.message, 24) };
      const properties = planProperties(8, [[0x37050003, 'bytes' in file ? 1 : 5]]);
      return { name, inside: [properties, ...text('3707', file.name), content] };
    }),
  ];
}
