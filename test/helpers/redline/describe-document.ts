import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { type Settling, settleRevisions } from './settle-revisions.ts';
import { parseXmlNode, type XmlNode } from './xml-node.ts';

/** A document as lines that can be compared: one for each paragraph, with all that a reader sees of it. */
export type DocumentLines = { readonly body: readonly string[]; readonly headers: readonly string[] };

const IGNORED = ['w:rsidR', 'w:rsidRPr', 'w:rsidP', 'w:rsidRDefault', 'w14:paraId', 'w14:textId', 'xml:space'];

/** Reads a .docx whose tracked changes are accepted or rejected first. Ids are replaced by what they lead to. */
export function describeDocument(bytes: Uint8Array, mode: Settling, first?: AuthorSettling): DocumentLines {
  return new DocumentDescriber(unzipSync(bytes), mode, first).describe();
}

/** The changes of one author that are settled before those of everybody. */
type AuthorSettling = { readonly author: string; readonly mode: Settling };

class DocumentDescriber {
  private readonly parts: Readonly<Record<string, Uint8Array>>;
  private readonly mode: Settling;
  private readonly first: AuthorSettling | undefined;
  private readonly roots = new Map<string, XmlNode>();
  private readonly counters = new Map<string, number[]>();

  constructor(parts: Readonly<Record<string, Uint8Array>>, mode: Settling, first?: AuthorSettling) {
    this.parts = parts;
    this.mode = mode;
    this.first = first;
  }

  describe(): DocumentLines {
    const body = this.read('word/document.xml').child('w:body');
    const headers = Object.keys(this.parts).filter((name) => /^word\/(header|footer)\d+\.xml$/.test(name));
    if (body === undefined) throw new Error('no body');
    return {
      body: this.blocks(body, 'word/document.xml', ''),
      headers: headers.sort().flatMap((name) => this.blocks(this.read(name), name, name)),
    };
  }

  private read(part: string): XmlNode {
    const known = this.roots.get(part);
    if (known !== undefined) return known;
    const root = parseXmlNode(strFromU8(this.parts[part] ?? new Uint8Array()));
    if (this.first !== undefined) settleRevisions(root, this.first.mode, this.first.author);
    settleRevisions(root, this.mode);
    this.roots.set(part, root);
    return root;
  }

  private blocks(container: XmlNode, part: string, place: string): string[] {
    return container.elements.flatMap((one): string[] => {
      if (one.name === 'w:p') return [this.paragraph(one, part, place)];
      if (one.name === 'w:sdt') return this.blocks(one.child('w:sdtContent') ?? one, part, place);
      if (one.name !== 'w:tbl') return [];
      return one.elements
        .filter(({ name }) => name === 'w:tr')
        .flatMap((row, r) =>
          row.elements
            .filter(({ name }) => name === 'w:tc')
            .flatMap((cell, c) => this.blocks(cell, part, `${place}/${r},${c}${this.looks(cell.child('w:tcPr'))}`)),
        );
    });
  }

  private paragraph(paragraph: XmlNode, part: string, place: string): string {
    const properties = paragraph.child('w:pPr');
    const number = this.number(properties?.child('w:numPr'));
    const look = this.looks(properties, ['w:rPr', 'w:sectPr']);
    const runs: { look: string; text: string }[] = [];
    this.inline(paragraph, part, '', (text, of) => {
      const last = runs.at(-1);
      if (last?.look === of) last.text += text;
      else runs.push({ look: of, text });
    });
    return `${place}|${number}|${look}|${runs.map((run) => `<${run.look}>${run.text}`).join('')}`;
  }

  private inline(element: XmlNode, part: string, around: string, put: (text: string, look: string) => void): void {
    for (const child of element.elements) {
      if (child.name === 'w:r') this.run(child, part, around, put);
      else if (child.name === 'w:hyperlink')
        this.inline(child, part, `${around} link ${this.target(part, child.attributes['r:id'] ?? '')}`, put);
      else if (child.name === 'w:sdt') this.inline(child.child('w:sdtContent') ?? child, part, around, put);
      else if (child.name === 'm:oMath') put(`{math ${child.text()}}`, around);
    }
  }

  private run(run: XmlNode, part: string, around: string, put: (text: string, look: string) => void): void {
    const look = `${around}${this.looks(run.child('w:rPr'))}`;
    for (const child of run.elements) {
      const { name, attributes } = child;
      if (name === 'w:t' || name === 'w:delText') put(child.text(), look);
      else if (name === 'w:instrText' || name === 'w:delInstrText') put(`{code ${child.text()}}`, look);
      else if (name === 'w:fldChar') put(`{${attributes['w:fldCharType']}}`, look);
      else if (name === 'w:tab' || name === 'w:br') put(`{${name}}`, look);
      else if (name === 'w:footnoteReference') put(`{note ${this.note(attributes['w:id'] ?? '').join('¶')}}`, look);
      else if (name === 'w:drawing' || name === 'mc:AlternateContent') put(this.drawing(child, part), look);
    }
  }

  private note(id: string): string[] {
    const notes = this.read('word/footnotes.xml').elements;
    const note = notes.find(({ attributes }) => attributes['w:id'] === id);
    return note === undefined ? ['missing'] : this.blocks(note, 'word/footnotes.xml', 'note');
  }

  private drawing(drawing: XmlNode, part: string): string {
    const pictures = drawing.all('a:blip').map(({ attributes }) => this.target(part, attributes['r:embed'] ?? ''));
    const boxes = drawing.all('w:txbxContent').map((box) => this.blocks(box, part, 'box').join('¶'));
    return `{drawing ${pictures.join(' ')} ${boxes.join(' / ')}}`;
  }

  /** The address, or the hash of the part, that a relationship leads to. */
  private target(part: string, id: string): string {
    const name = part.replace(/([^/]+)$/, '_rels/$1.rels');
    const rels = this.parts[name];
    const all = rels === undefined ? [] : this.read(name).elements;
    const found = all.find(({ attributes }) => attributes.Id === id)?.attributes;
    if (found === undefined) return 'missing';
    const { Target = '', TargetMode } = found;
    if (TargetMode === 'External') return Target;
    const bytes = this.parts[Target.startsWith('/') ? Target.slice(1) : `word/${Target}`];
    return bytes === undefined ? 'no part' : createHash('sha1').update(bytes).digest('hex').slice(0, 8);
  }

  private looks(properties: XmlNode | undefined, without: readonly string[] = []): string {
    const shown = properties?.elements.filter(({ name }) => !without.includes(name) && name !== 'w:numPr') ?? [];
    return shown
      .map((one) => this.look(one))
      .sort()
      .join(';');
  }

  private look(one: XmlNode): string {
    if (one.name === 'w:pStyle' || one.name === 'w:rStyle')
      return `${one.name}=${this.style(one.attributes['w:val'] ?? '')}`;
    const own = Object.entries(one.attributes).filter(([name]) => !IGNORED.includes(name));
    return `${one.name}(${own
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join(' ')}${this.looks(one)})`;
  }

  private style(id: string): string {
    const styles = this.read('word/styles.xml');
    return styles.elements.find(({ attributes }) => attributes['w:styleId'] === id)?.value('w:name') ?? `missing ${id}`;
  }

  /** The number that is printed: lists of one definition count together. */
  private number(list: XmlNode | undefined): string {
    if (list === undefined) return '';
    const numbering = this.read('word/numbering.xml');
    const has = (name: string, id: string) => (one: XmlNode) => one.attributes[name] === id;
    const num = numbering.elements.find(has('w:numId', list.value('w:numId') ?? ''));
    const abstract = num?.value('w:abstractNumId') ?? '';
    const definition = numbering.elements.find(
      (one) => one.name === 'w:abstractNum' && has('w:abstractNumId', abstract)(one),
    );
    const level = Number(list.value('w:ilvl') ?? 0);
    const counts = this.counters.get(abstract) ?? [];
    counts.length = level + 1;
    counts[level] = (counts[level] ?? 0) + 1;
    this.counters.set(abstract, counts);
    const text = definition?.elements.find(has('w:ilvl', String(level)))?.value('w:lvlText') ?? 'missing';
    return text.replace(/%\d/, String(counts[level]));
  }
}
