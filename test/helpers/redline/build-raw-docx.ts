import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'mc:Ignorable="w14"',
].join(' ');
/** The namespaces of a strict file (ISO/IEC 29500 part 1). */
const STRICT: readonly (readonly [transitional: string, strict: string])[] = [
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  [OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'http://purl.oclc.org/ooxml/officeDocument/math'],
  ['http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'],
];

/** The contents of the root elements of a Word file's parts. */
export type RawFile = {
  readonly body: string;
  /** What comes before the body. */
  readonly background?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** By relationship id: rIdH1 is a header where the id begins with rIdH, a footer where it begins with rIdF. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The addresses of links by id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Whole parts by name, with the last word of their relationship's type; the id is the name without its ending. */
  readonly others?: Readonly<Record<string, { readonly type: string; readonly content: string | Uint8Array }>>;
  /** Whole parts that the package leads to, such as docProps/core.xml. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly form?: 'strict' | 'macros';
};

const PROPERTIES: Readonly<Record<string, string>> = {
  'docProps/core.xml': 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  'docProps/app.xml': `${OFFICE}/extended-properties`,
  'docProps/custom.xml': `${OFFICE}/custom-properties`,
};

/** Builds a .docx from XML written by hand. */
export function buildRawDocx(file: RawFile): Uint8Array {
  const { body, background = '', headers = {}, links = {}, others = {}, properties = {}, form } = file;
  const { styles, numbering, settings, footnotes, endnotes, comments } = file;
  const parts = Object.entries({ styles, numbering, settings, footnotes, endnotes, comments }).filter(
    ([, inner]) => inner !== undefined,
  );
  const around = Object.entries(headers).map(([id, inner]) => ({
    id,
    inner,
    kind: id.startsWith('rIdH') ? ('header' as const) : ('footer' as const),
  }));
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${OFFICE}/${type}`}" Target="${target}"${mode}/>`;
  const relations = (inner: readonly string[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const main =
    form === 'macros' ? 'application/vnd.ms-word.document.macroEnabled.main+xml' : `${MAIN}.document.main+xml`;
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
    '<Default Extension="txt" ContentType="text/plain"/>',
    form === 'macros' ? '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' : '',
    override('word/document.xml', main),
    ...parts.map(([name]) => override(`word/${name}.xml`, `${MAIN}.${name}+xml`)),
    ...around.map(({ id, kind }) => override(`word/${id}.xml`, `${MAIN}.${kind}+xml`)),
    ...(properties['docProps/core.xml'] === undefined
      ? []
      : [override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')]),
    ...(properties['docProps/app.xml'] === undefined
      ? []
      : [override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')]),
    ...(properties['docProps/custom.xml'] === undefined
      ? []
      : [override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml')]),
  ];
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`,
    '_rels/.rels': relations([
      relation('rId1', 'officeDocument', 'word/document.xml'),
      ...Object.keys(properties).map((name, at) => relation(`rIdP${at}`, PROPERTIES[name] ?? '', name)),
    ]),
    'word/_rels/document.xml.rels': relations([
      ...parts.map(([name]) => relation(name, name, `${name}.xml`)),
      ...around.map(({ id, kind }) => relation(id, kind, `${id}.xml`)),
      ...Object.entries(others).map(([name, { type }]) => relation(name.replace(/.*\/|\.\w+$/g, ''), type, `/${name}`)),
      ...Object.entries(links).map(([id, address]) => relation(id, 'hyperlink', address, ' TargetMode="External"')),
    ]),
    'word/document.xml': `<w:document ${SPACES}>${background}<w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      parts.map(([name, inner]) => [`word/${name}.xml`, `<w:${name} ${SPACES}>${inner}</w:${name}>`]),
    ),
    ...Object.fromEntries(
      around.map(({ id, kind, inner }) => {
        const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
        return [`word/${id}.xml`, `<${root} ${SPACES}>${inner}</${root}>`];
      }),
    ),
    ...Object.fromEntries(Object.entries(others).map(([name, { content }]) => [name, content])),
    ...properties,
  };
  const toStrict = (text: string) => STRICT.reduce((made, [from, to]) => made.replaceAll(from, to), text);
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => {
        if (typeof content !== 'string') return [name, content];
        return [name, strToU8(form === 'strict' ? toStrict(content) : content)];
      }),
    ),
  );
}
