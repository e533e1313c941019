import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXmlNode, XmlNode } from './xml-node.ts';

type Alteration = { readonly what: string; readonly bytes: Uint8Array };

/** What programs write for themselves, and what a file must have so that it can be read at all. */
const NOISE = [
  // Ids that only connect two places of the file, and names of drawings that nobody sees.
  /@(w:id|id|w:nsid|w:abstractNumId|w:numId|fmtid|pid|xml:space|mc:Ignorable|xmlns.*|xsi:type)$/,
  /^(numbering|styles).*@(w:ilvl|w:styleId)$/,
  /(wp:docPr|pic:cNvPr)@name$/,
  /- (w:body|w:ilvl|w:abstractNumId|pic:nvPicPr|pic:cNvPr|pic:cNvPicPr|wp:docPr|wps:bodyPr|w:tblGrid|w:multiLevelType)$/,
  /w:sdtPr - w:id$|w:id@w:val$/,
  // Which headers a section has is read by their type; the usual one need not be named.
  /(header|footer)Reference@w:type$/,
  // The name by which two files' styles are paired, and how a program offers styles.
  /w:style (- )?w:(name|next|qFormat)$|w:style@w:type$|w:(name|next)@w:val$/,
  /w:multiLevelType@w:val$|compatSetting@w:uri$|documentProtection@w:enforcement$/,
  // Which notes are separators is said by the notes themselves.
  /^settings.*w:footnote(Pr)?$|^(foot|end)notes.*(w:type|- w:(foot|end)note|- w:p|- w:r)$/,
  // A file claims when a comment was made (D23), and who saved it last.
  /w:comment@w:(date|initials)$/,
  /^core.*(lastModifiedBy|revision|created|modified)/,
  // The paragraph mark has no spelling.
  /w:rPr - w:lang$|w:lang@w:val$/,
];

/** The file without each kind of element, and with each kind of attribute left out or altered. */
export function* alterEverything(bytes: Uint8Array): Generator<Alteration> {
  const parts = unzipSync(bytes);
  for (const [part, content] of Object.entries(parts)) {
    if (!part.endsWith('.xml') || part.startsWith('[')) continue;
    const xml = strFromU8(content);
    const name = part.replace(/.*\/|\.xml$/g, '');
    const done = new Set<string>();
    const nodes = [parseXmlNode(xml)].flatMap((root) => [root, ...root.all()]);
    for (const [index, node] of nodes.entries()) {
      const changes: [string, (copy: XmlNode) => void][] = [
        ...(node.parent?.parent
          ? [[`${node.parent.name} - ${node.name}`, (copy: XmlNode) => copy.replaceWith([])] as const]
          : []),
        ...(index > 0 && node.name === 'w:sdt'
          ? [
              [
                `unwrapped ${node.name}`,
                (copy: XmlNode) => copy.replaceWith(copy.child('w:sdtContent')?.children ?? []),
              ] as const,
            ]
          : []),
        ...Object.entries(node.attributes).map(
          ([key, value]) =>
            [`${node.name}@${key}`, (copy: XmlNode) => (copy.attributes[key] = alterValue(value))] as const,
        ),
      ].map(([what, change]) => [what, change]);
      for (const [what, change] of changes) {
        const key = `${name} ${what}`;
        if (done.has(key) || NOISE.some((noise) => noise.test(key))) continue;
        done.add(key);
        const root = parseXmlNode(xml);
        const copy = [root, ...root.all()][index];
        if (copy === undefined) continue;
        change(copy);
        yield { what: key, bytes: zipSync({ ...parts, [part]: strToU8(writeXmlNode(root)) }) };
      }
    }
  }
}

function alterValue(value: string): string {
  if (/^-?\d+$/.test(value)) return String(Number(value) + 1);
  return value === '' ? 'x' : `${value}x`;
}

function writeXmlNode(node: XmlNode): string {
  const escapeText = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const inner = node.children.map((child) => (child instanceof XmlNode ? writeXmlNode(child) : escapeText(child)));
  return `<${node.name}${attributes.join('')}>${inner.join('')}</${node.name}>`;
}
