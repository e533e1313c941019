import { readWholeXml } from '../../package/read-whole-xml.ts';
import type { WordFinding, WordFindingKind } from './word-finding.ts';

type PartFinding = Omit<WordFinding, 'part'>;

/** The contents of an XML part. */
export type InspectedXml = {
  readonly found: readonly PartFinding[];
  /** The text of each paragraph with its runs joined, and the text outside of paragraphs. */
  readonly texts: readonly string[];
  readonly attributes: readonly string[];
};

const CHANGE =
  /^(ins|del|delText|delInstrText|moveFrom|moveTo|move(From|To)Range(Start|End)|customXml(Ins|Del|Move(From|To))Range(Start|End)|cell(Ins|Del|Merge)|numberingChange|\w+Change|trackRevisions)$/;

const ELEMENTS: readonly (readonly [RegExp, WordFindingKind])[] = [
  [CHANGE, 'tracked-change'],
  [/^(comment|commentRange(Start|End)|commentReference|annotationRef)$/, 'comment'],
  [/^(sdt|customXml|smartTag)$/, 'control'],
  [/^bookmark(Start|End)$/, 'bookmark'],
  [/^rsids?$|^rsidRoot$/, 'revision-id'],
  [/^(docVars?|attachedTemplate|mailMerge|documentProtection|writeProtection)$/, 'variable'],
];
const HIDDEN = /^(vanish|specVanish|webHidden)$/;
/** Elements that separate words without a text character. */
const SPACES = /^(tab|ptab|br|cr)$/;

/** In: an XML part as text; whether it holds document properties, of which only title and language are allowed. */
export function inspectXmlPart(xml: string, properties: boolean): InspectedXml {
  const found: PartFinding[] = [];
  const texts: string[] = [];
  const attributes: string[] = [];
  /** The text so far of each open paragraph, after the text outside of any paragraph. */
  const open = [''];
  const elements: string[] = [];
  const kinds = new ElementKinds();
  const add = (text: string) => {
    open.push(`${open.pop() ?? ''}${text}`);
  };
  readWholeXml(xml, {
    open: (name, own) => {
      const local = getLocalName(name);
      elements.push(name);
      if (local === 'p') open.push('');
      else if (SPACES.test(local)) add(' ');
      else if (local === 'noBreakHyphen') add('-');
      for (const value of Object.values(own)) attributes.push(value);
      inspectElement(name, own, kinds, found);
    },
    text: (text) => {
      add(text);
      const name = elements.at(-1) ?? '';
      if (properties && text.trim() !== '' && name !== 'dc:title' && name !== 'dc:language')
        found.push({ kind: 'property', detail: `${name}: ${text.trim()}` });
    },
    close: (name) => {
      elements.pop();
      if (open.length > 1 && getLocalName(name) === 'p') texts.push(open.pop() ?? '');
    },
    remark: (detail) => {
      found.push({ kind: 'remark', detail });
      attributes.push(detail);
    },
  });
  return { found, texts: [...texts, open[0] ?? ''], attributes };
}

const getLocalName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What an element is by its local name alone. A part has few names, and a long one has 100,000 elements. */
class ElementKinds {
  private readonly known = new Map<string, { readonly kinds: readonly WordFindingKind[]; readonly hides: boolean }>();

  get(local: string) {
    const known = this.known.get(local);
    if (known !== undefined) return known;
    const kinds = ELEMENTS.filter(([pattern]) => pattern.test(local)).map(([, kind]) => kind);
    const found = { kinds, hides: HIDDEN.test(local) };
    this.known.set(local, found);
    return found;
  }
}

/** Adds what an element and its attributes show to `found`. */
function inspectElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  elements: ElementKinds,
  found: PartFinding[],
): void {
  const local = getLocalName(name);
  const { kinds, hides } = elements.get(local);
  for (const kind of kinds) found.push({ kind, detail: name });
  let value: string | undefined;
  for (const [attribute, text] of Object.entries(attributes)) {
    const key = getLocalName(attribute);
    if (key === 'val') value ??= text;
    else inspectAttribute(key, text, attributes, found);
  }
  const isOn = value === undefined || !['false', 'off', '0'].includes(value);
  const isWhite = local === 'color' && value?.toUpperCase() === 'FFFFFF';
  if ((hides && isOn) || isWhite) found.push({ kind: 'hidden', detail: name });
}

function inspectAttribute(
  key: string,
  text: string,
  { Target = '' }: Readonly<Record<string, string>>,
  found: PartFinding[],
): void {
  if (key.startsWith('rsid')) found.push({ kind: 'revision-id', detail: key });
  else if (key === 'TargetMode' && text === 'External') found.push({ kind: 'external', detail: Target });
  // A change that records only the day is dated to midnight.
  else if (key === 'date' ? text !== '' && !text.endsWith('T00:00:00Z') : key === 'author' || key === 'initials')
    found.push({ kind: 'property', detail: `${key}: ${text}` });
}
