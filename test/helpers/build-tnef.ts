type TnefFile = { readonly name: string } & (
  | { readonly bytes: Uint8Array; readonly as?: 'attribute' | 'property' }
  | { readonly message: PlannedTnef }
);
/** A winmail.dat to build. */
export type PlannedTnef = {
  readonly subject?: string;
  readonly body?: string;
  readonly rtf?: Uint8Array;
  readonly codePage?: number;
  /** The names of attachments as Outlook writes them beside the properties, in the code page. */
  readonly titles?: readonly Uint8Array[];
  readonly files?: readonly TnefFile[];
};

const [STRING8, UNICODE, BINARY, OBJECT, INTEGER] = [0x001e, 0x001f, 0x0102, 0x000d, 0x0003];

function number(value: number, size: 2 | 4 = 4): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}

const pad = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
const integer = (id: number, value: number): Buffer =>
  Buffer.concat([number(INTEGER, 2), number(id, 2), number(value)]);
const variable = (id: number, type: number, bytes: Uint8Array): Buffer =>
  Buffer.concat([number(type, 2), number(id, 2), number(1), number(bytes.length), pad(bytes)]);
const text = (id: number, words: string): Buffer => variable(id, UNICODE, Buffer.from(`${words}\0`, 'utf16le'));
/** A property with a name of its own, as Outlook always writes some. */
const named = Buffer.concat([
  number(UNICODE, 2),
  number(0x8001, 2),
  Buffer.alloc(16, 7),
  number(1),
  number(6),
  pad(Buffer.from('ab\0', 'utf16le')),
  number(2),
  ...['satu', 'dua'].map((word) => Buffer.concat([number(8), pad(Buffer.from(word.padEnd(4), 'utf16le'))])),
]);

const list = (properties: readonly Buffer[]): Buffer => Buffer.concat([number(properties.length), ...properties]);

function attribute(level: 1 | 2, id: number, data: Uint8Array): Buffer {
  const sum = data.reduce((all, byte) => (all + byte) & 0xffff, 0);
  return Buffer.concat([Buffer.from([level]), number(id), number(data.length), data, number(sum, 2)]);
}

/** A winmail.dat as Outlook sends it ([MS-OXTNEF]). */
export function buildTnef({ subject, body, rtf, codePage, titles = [], files = [] }: PlannedTnef): Buffer {
  const properties = [
    named,
    ...(subject === undefined ? [] : [text(0x0037, subject)]),
    ...(body === undefined ? [] : [variable(0x1000, STRING8, Buffer.from(`${body}\0`, 'latin1'))]),
    ...(rtf === undefined ? [] : [variable(0x1009, BINARY, rtf)]),
  ];
  return Buffer.concat([
    number(0x223e9f78),
    number(1, 2),
    attribute(1, 0x00089006, number(0x00010000)),
    ...(codePage === undefined ? [] : [attribute(1, 0x00069007, Buffer.concat([number(codePage), number(0)]))]),
    attribute(1, 0x00069003, list(properties)),
    ...files.flatMap((file, n) => {
      const title = titles[n];
      const inProperty = 'message' in file || file.as === 'property';
      const object = (bytes: Uint8Array) => variable(0x3701, OBJECT, Buffer.concat([Buffer.alloc(16, 1), bytes]));
      const content = 'message' in file ? object(buildTnef(file.message)) : variable(0x3701, BINARY, file.bytes);
      return [
        attribute(2, 0x00069002, Buffer.alloc(14)),
        ...(title === undefined ? [] : [attribute(2, 0x00018010, title)]),
        ...('bytes' in file && !inProperty ? [attribute(2, 0x0006800f, file.bytes)] : []),
        attribute(
          2,
          0x00069005,
          list([
            ...(file.name === '' ? [] : [text(0x3707, file.name)]),
            integer(0x3705, 'message' in file ? 5 : 1),
            ...(inProperty ? [content] : []),
          ]),
        ),
      ];
    }),
  ]);
}
