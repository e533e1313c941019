/**
 * A Debian package (deb(5)): an ar archive of the format's version, the control files and the data, both .tar.xz.
 */
export function writeDeb(controlTar: Uint8Array, dataTar: Uint8Array, time: Date): Uint8Array {
  const members = [
    ['debian-binary', Buffer.from('2.0\n')],
    ['control.tar.xz', controlTar],
    ['data.tar.xz', dataTar],
  ] as const;
  return Buffer.concat([
    Buffer.from('!<arch>\n'),
    ...members.flatMap(([name, bytes]) => [
      buildMemberHeader(name, bytes.length, time),
      bytes,
      padToEven(bytes.length),
    ]),
  ]);
}

function buildMemberHeader(name: string, size: number, time: Date): Buffer {
  const fields = [
    [name, 16],
    [String(Math.floor(time.getTime() / 1000)), 12],
    ['0', 6],
    ['0', 6],
    ['100644', 8],
    [String(size), 10],
  ] as const;
  return Buffer.from(`${fields.map(([value, width]) => value.padEnd(width)).join('')}\`\n`, 'latin1');
}

const padToEven = (length: number): Buffer => Buffer.from(length % 2 === 0 ? '' : '\n');
