import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** In: a valid file. Out: the same with a fault, in the bytes of its zip or in the XML of a part. */
export function mutateFile(file: Uint8Array, next: () => number): Uint8Array {
  const below = (limit: number) => Math.floor(next() * limit);
  if (next() < 0.3) return damageBytes(file, below);
  const contents = unzipSync(file);
  const names = Object.keys(contents);
  const name = next() < 0.6 ? 'word/document.xml' : (names[below(names.length)] ?? '');
  let xml = strFromU8(contents[name] ?? new Uint8Array());
  for (let times = 1 + below(4); times > 0; times -= 1)
    xml = below(5) === 0 ? damageText(xml, below) : rearrangeElements(xml, below);
  return zipSync({ ...contents, [name]: strToU8(xml) }, { level: 1 });
}

function damageBytes(file: Uint8Array, below: (limit: number) => number): Uint8Array {
  const bytes = Uint8Array.from(file);
  const [at, length] = [below(bytes.length), 1 + below(8)];
  const ways = [
    () => bytes.subarray(0, at),
    () => bytes.fill(below(256), at, at + length),
    () => Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]),
    () =>
      Uint8Array.from([
        ...bytes.subarray(0, at),
        ...bytes.subarray(below(bytes.length)).subarray(0, 64),
        ...bytes.subarray(at),
      ]),
  ];
  return ways[below(ways.length)]?.() ?? bytes;
}

const ODD = ['', '-1', '99999999999', 'NaN', '__proto__', '%1%2%9', '\u202e', '&#0;', '&lt;', 'true', 'ї'];

function damageText(xml: string, below: (limit: number) => number): string {
  const tags = [...xml.matchAll(/<[^>]*>/g)];
  const tag = tags[below(tags.length)];
  const other = tags[below(tags.length)];
  if (tag === undefined || other === undefined) return `${xml}<`;
  const [from, to] = [tag.index, tag.index + tag[0].length];
  const until = Math.max(to, other.index);
  const ways = [
    () => xml.slice(0, from) + xml.slice(to),
    () => xml.slice(0, to) + tag[0] + xml.slice(to),
    () => xml.slice(0, from) + other[0] + xml.slice(to),
    () => xml.slice(0, from) + xml.slice(until),
    () => xml.slice(0, to) + xml.slice(from, Math.min(until, from + 2000)) + xml.slice(to),
    () => xml.slice(0, from) + tag[0].replace(/"[^"]*"/, `"${ODD[below(ODD.length)]}"`) + xml.slice(to),
    () => xml.slice(0, from) + tag[0].replace(/w:\w+/, 'w:unknown') + xml.slice(to),
    () => xml.slice(0, from + below(tag[0].length)) + String.fromCharCode(below(0x300)) + xml.slice(to),
  ];
  return ways[below(ways.length)]?.() ?? xml;
}

/** Still well-formed: an element is removed, duplicated, unwrapped, moved or renamed, or gets another value. */
function rearrangeElements(xml: string, below: (limit: number) => number): string {
  const elements = listElements(xml);
  const one = elements[below(elements.length)];
  const other = elements[below(elements.length)];
  if (one === undefined || other === undefined) return xml;
  const whole = xml.slice(one.from, one.to);
  const [before, after] = [xml.slice(0, one.from), xml.slice(one.to)];
  const inner = one.inner === null ? '' : xml.slice(...one.inner);
  const value = `"${ODD[below(ODD.length)]}"`;
  const ways = [
    () => before + after,
    () => before + whole + whole + after,
    () => before + inner + after,
    () => before + xml.slice(other.from, other.to) + after,
    () => before + whole.replaceAll(one.name, other.name) + after,
    () => before + whole.replace(/"[^"]*"/, value) + after,
    () => `${before}<w:unknown>${whole}</w:unknown>${after}`,
    () => before + xml.slice(other.from, other.to) + whole + after,
  ];
  return ways[below(ways.length)]?.() ?? xml;
}

type Span = { readonly name: string; readonly from: number; to: number; inner: readonly [number, number] | null };

/** The elements within the outermost one. */
function listElements(xml: string): Span[] {
  const open: Span[] = [];
  const all: Span[] = [];
  for (const { 0: tag, 1: name = '', index } of xml.matchAll(/<\/?([\w:]+)[^>]*>/g)) {
    const end = index + tag.length;
    if (tag.startsWith('</')) {
      const span = open.pop();
      if (span !== undefined) Object.assign(span, { to: end, inner: [span.to, index] });
    } else {
      const span: Span = { name, from: index, to: end, inner: null };
      all.push(span);
      if (!tag.endsWith('/>')) open.push(span);
    }
  }
  return all.slice(1);
}
