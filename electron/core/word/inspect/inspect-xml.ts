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
      for (const one of inspectElement(name, own)) found.push(one);
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

function inspectElement(name: string, attributes: Readonly<Record<string, string>>): PartFinding[] {
  const local = getLocalName(name);
  const named = Object.entries(attributes).map(([key, value]) => ({ key: getLocalName(key), value }));
  const value = named.find(({ key }) => key === 'val')?.value;
  const isOn = value === undefined || !['false', 'off', '0'].includes(value);
  return [
    ...ELEMENTS.filter(([pattern]) => pattern.test(local)).map(([, kind]) => ({ kind, detail: name })),
    ...(HIDDEN.test(local) && isOn ? [{ kind: 'hidden' as const, detail: name }] : []),
    ...(local === 'color' && value?.toUpperCase() === 'FFFFFF' ? [{ kind: 'hidden' as const, detail: name }] : []),
    ...named.flatMap(({ key, value: text }): PartFinding[] => {
      if (/^rsid/.test(key)) return [{ kind: 'revision-id' as const, detail: key }];
      if (key === 'TargetMode' && text === 'External')
        return [{ kind: 'external' as const, detail: attributes.Target ?? '' }];
      // A change that records only the day is dated to midnight.
      const isMoment = key === 'date' && text !== '' && !/T00:00:00Z$/.test(text);
      return isMoment || /^(author|initials)$/.test(key)
        ? [{ kind: 'property' as const, detail: `${key}: ${text}` }]
        : [];
    }),
  ];
}
