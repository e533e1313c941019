import type { UncomparedKind } from '../../../../../shared/model/comparison/uncompared.ts';
import type {
  RunFormat,
  ShownParagraph,
  WordDocument,
  WordWarningCode,
} from '../../../../../shared/model/incoming/word-document.ts';
import { listShownParagraphs } from './shown-paragraphs.ts';

type ParagraphFeature = 'notes' | 'tables' | 'invisible' | 'formatting';
type DocumentFeature = Exclude<UncomparedKind, ParagraphFeature>;

/** What a document has besides its words, in a form that can be compared. */
export type DocumentAppearance = {
  readonly has: ReadonlySet<UncomparedKind>;
  /** For each paragraph text, the appearance of each occurrence, so that insertions in between shift nothing. */
  readonly paragraphs: ReadonlyMap<string, readonly Readonly<Record<ParagraphFeature, string>>[]>;
  readonly whole: Readonly<Record<DocumentFeature, string>>;
};

const PICTURES: readonly WordWarningCode[] = ['picture', 'embedded-object', 'word-art', 'formula'];

/** The appearance of a document with its tracked changes accepted; `shown` are its paragraphs in that view. */
export function readAppearance(
  document: WordDocument,
  shown: readonly ShownParagraph[] = listShownParagraphs(document, 'accepted'),
): DocumentAppearance {
  const isAround = ({ part }: ShownParagraph) => part === 'header' || part === 'footer';
  const paragraphs = new Map<string, Record<ParagraphFeature, string>[]>();
  for (const paragraph of shown) {
    if (isAround(paragraph)) continue;
    const looks = { ...describeSegments(paragraph), tables: paragraph.cells.map(({ cell }) => cell).join('.') };
    const same = paragraphs.get(paragraph.text);
    if (same === undefined) paragraphs.set(paragraph.text, [looks]);
    else same.push(looks);
  }
  const named = (codes: readonly WordWarningCode[]) =>
    document.warnings.filter(({ code }) => codes.includes(code)).map(({ name, count }) => `${name} ${count}`);
  const whole = {
    around: [...new Set(shown.filter(isAround).map(({ number, text }) => `${number ?? ''}${text}`.trim()))].sort(),
    pictures: [...named(PICTURES), ...document.media],
    links: named(['external-target']),
    comments: document.comments.map(({ text }) => text),
  };
  const all = [...paragraphs.values()].flat();
  const has = new Set<UncomparedKind>(['formatting']);
  for (const kind of ['notes', 'tables', 'invisible'] as const) if (all.some((one) => one[kind] !== '')) has.add(kind);
  for (const [kind, values] of Object.entries(whole))
    if (values.some((one) => one !== '')) has.add(kind as DocumentFeature);
  return {
    has,
    paragraphs,
    whole: {
      around: whole.around.join('\n'),
      pictures: whole.pictures.join('\n'),
      links: whole.links.join('\n'),
      comments: whole.comments.join('\n'),
    },
  };
}

/** The positions of a paragraph's notes, and where each format begins. */
function describeSegments({
  segments,
  properties,
}: ShownParagraph): Record<'notes' | 'invisible' | 'formatting', string> {
  let at = 0;
  const notes: number[] = [];
  const seen = new FormatChanges(`${properties.style?.name ?? ''} `);
  const unseen = new FormatChanges('');
  for (const { text, note, format } of segments) {
    if (note !== null) notes.push(at);
    if (text.trim() !== '') {
      seen.add(at, describeVisibleFormat(format));
      unseen.add(at, describeInvisibleFormat(format));
    }
    at += text.length;
  }
  return { notes: notes.join(' '), invisible: unseen.text, formatting: seen.text };
}

/** Records a format where it begins; how many runs share it is irrelevant. */
class FormatChanges {
  text: string;
  private last = '';

  constructor(text: string) {
    this.text = text;
  }

  add(at: number, look: string): void {
    if (look !== this.last) this.text += `${at}:${look} `;
    this.last = look;
  }
}

function describeVisibleFormat({ bold, italic, underline, colour, highlight, script }: RunFormat): string {
  return [bold && 'b', italic && 'i', underline && 'u', colour, highlight, script].filter(Boolean).join('+');
}

function describeInvisibleFormat({ strike, hidden, white, unreadable }: RunFormat): string {
  return [strike && 's', hidden && 'h', white && 'w', unreadable && 'u'].filter(Boolean).join('+');
}
