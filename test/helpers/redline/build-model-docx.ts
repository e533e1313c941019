import { strToU8, zipSync } from 'fflate';
import type { ModelBlock, ModelDocument, ModelFile, ModelParagraph, ModelRun } from './document-model.ts';

const SPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Builds the .docx of a model. */
export function buildModelDocx(document: ModelDocument, file: ModelFile): Uint8Array {
  const builder = new ModelBuilder(file);
  const body = builder.blocks(document.blocks);
  const header = `<w:p>${document.header.map((run) => builder.run(run)).join('')}</w:p>`;
  const reference = `<w:headerReference w:type="default" r:id="${builder.relate('header', 'header1.xml')}"/>`;
  const section = `<w:sectPr>${reference}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  const styles = file.styles.map(
    (name, at) =>
      `<w:style w:type="paragraph" w:styleId="S${at + file.firstId}"><w:name w:val="${name}"/><w:rPr><w:i/></w:rPr></w:style>`,
  );
  const levels = [0, 1].map(
    (at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="TEXT${at} %${at + 1}"/></w:lvl>`,
  );
  const abstracts = file.lists.map(
    (name, at) => `<w:abstractNum w:abstractNumId="${at}">${levels.join('').replaceAll('TEXT', name)}</w:abstractNum>`,
  );
  const nums = file.lists.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`);
  const parts: Record<string, string> = {
    'word/document.xml': `<w:document ${SPACES}><w:body>${body}${section}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr ${SPACES}>${header}</w:hdr>`,
    'word/styles.xml': `<w:styles ${SPACES}>${styles.join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${SPACES}>${abstracts.join('')}${nums.join('')}</w:numbering>`,
  };
  builder.relate('styles', 'styles.xml');
  builder.relate('numbering', 'numbering.xml');
  if (builder.notes.length > 0) {
    parts['word/footnotes.xml'] = `<w:footnotes ${SPACES}>${builder.notes.join('')}</w:footnotes>`;
    builder.relate('footnotes', 'footnotes.xml');
  }
  const kinds: Record<string, string> = { document: 'document.main', header1: 'header' };
  const overrides = Object.keys(parts).map((name) => {
    const kind = name.slice('word/'.length, -'.xml'.length);
    return `<Override PartName="/${name}" ContentType="${MAIN}.${kinds[kind] ?? kind}+xml"/>`;
  });
  const relations = (inner: string) => `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const rels = relations(builder.relations.join(''));
  return zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
        '_rels/.rels': relations(`<Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/>`),
        ...parts,
        'word/_rels/document.xml.rels': rels,
        'word/_rels/header1.xml.rels': rels,
        'word/_rels/footnotes.xml.rels': rels,
        ...Object.fromEntries([...builder.media].map(([content, name]) => [`word/${name}`, content])),
      }).map(([name, text]) => [name, [strToU8(text), { level: 0 as const }]]),
    ),
  );
}

class ModelBuilder {
  readonly notes: string[] = [];
  readonly relations: string[] = [];
  readonly media = new Map<string, string>();
  private readonly file: ModelFile;
  private readonly ids = new Map<string, string>();
  private drawings: number;

  constructor(file: ModelFile) {
    this.file = file;
    this.drawings = file.firstId;
  }

  relate(type: string, target: string, external = false): string {
    const known = this.ids.get(`${type} ${target}`);
    if (known !== undefined) return known;
    const id = `rId${this.ids.size + this.file.firstId}`;
    this.ids.set(`${type} ${target}`, id);
    const mode = external ? ' TargetMode="External"' : '';
    this.relations.push(`<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"${mode}/>`);
    return id;
  }

  blocks(blocks: readonly ModelBlock[]): string {
    return blocks.map((block) => this.block(block)).join('');
  }

  private block(block: ModelBlock): string {
    if (block.kind === 'paragraph') return this.paragraph(block);
    if (block.kind === 'control') return `<w:sdt><w:sdtContent>${this.blocks(block.blocks)}</w:sdtContent></w:sdt>`;
    const rows = block.rows.map(
      (row) => `<w:tr>${row.map((cell) => `<w:tc>${this.blocks(cell)}</w:tc>`).join('')}</w:tr>`,
    );
    return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
  }

  private paragraph({ runs, style, list, align }: ModelParagraph): string {
    const { styles, lists, firstId } = this.file;
    const properties = [
      style === null ? '' : `<w:pStyle w:val="S${styles.indexOf(style) + firstId}"/>`,
      list === null
        ? ''
        : `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${lists.indexOf(list[0]) + 1}"/></w:numPr>`,
      align === null ? '' : `<w:jc w:val="${align}"/>`,
    ].join('');
    return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${this.runs(runs)}</w:p>`;
  }

  private runs(runs: readonly ModelRun[]): string {
    return runs.map((run) => this.run(run)).join('');
  }

  run(run: ModelRun): string {
    switch (run.kind) {
      case 'text':
        return text(run.text, run.look);
      case 'link':
        return `<w:hyperlink r:id="${this.relate('hyperlink', run.address, true)}">${text(run.text)}</w:hyperlink>`;
      case 'field': {
        const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
        return `${mark('begin')}<w:r><w:instrText>${run.code}</w:instrText></w:r>${mark('separate')}${text(run.text)}${mark('end')}`;
      }
      case 'note': {
        const id = this.notes.length + this.file.firstId;
        this.notes.push(`<w:footnote w:id="${id}"><w:p>${this.runs(run.runs)}</w:p></w:footnote>`);
        return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
      }
      case 'picture': {
        const name = this.media.get(run.content) ?? `media/image${this.media.size + this.file.firstId}.png`;
        this.media.set(run.content, name);
        return this.drawing(
          `<pic:pic><pic:blipFill><a:blip r:embed="${this.relate('image', name)}"/></pic:blipFill></pic:pic>`,
        );
      }
      case 'box': {
        const content = `<w:txbxContent><w:p>${this.runs(run.runs)}</w:p></w:txbxContent>`;
        const drawing = this.drawing(`<wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp>`).slice(
          '<w:r>'.length,
          -'</w:r>'.length,
        );
        return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
      }
      case 'control':
        return `<w:sdt><w:sdtContent>${this.runs(run.runs)}</w:sdtContent></w:sdt>`;
      case 'maths':
        return `<m:oMath><m:r><m:t>${run.text}</m:t></m:r></m:oMath>`;
      case 'break':
        return '<w:r><w:br/></w:r>';
    }
  }

  private drawing(graphic: string): string {
    this.drawings += 1;
    return `<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="${this.drawings}" name="d"/><a:graphic><a:graphicData>${graphic}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  }
}

function text(words: string, look = ''): string {
  const properties = look === '' ? '' : `<w:rPr><w:${look}/></w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}
