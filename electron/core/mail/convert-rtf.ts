import { listRtfTokens, type RtfToken } from './rtf-tokens.ts';

/** Text, or the HTML that a mail program wrapped in RTF. */
type ConvertedRtf = { readonly of: 'text' | 'html'; readonly text: string };

/** Control words that are characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
};
/** Groups whose text is none of the mail's. */
const SILENT_GROUPS = ['colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'footer', 'fldinst'];
/** Code pages by the character set of a font (\fcharset). */
const CODE_PAGES: Readonly<Record<number, number>> = { 161: 1253, 162: 1254, 186: 1257, 204: 1251, 238: 1250 };

type Group = {
  readonly isSilent: boolean;
  readonly isFontTable: boolean;
  /** A tag of the wrapped HTML; RTF next to it that repeats it for other programs. */
  readonly isTag: boolean;
  readonly isRepetition: boolean;
  readonly font: number;
  /** How many characters follow \u for programs that do not know it. */
  readonly fallback: number;
};

/**
 * The words of a mail in RTF: as HTML where it wraps that ([MS-OXRTFEX] 2.1.3), otherwise as text. Images, headers and
 * whatever a reader may ignore are left out.
 */
export function convertRtf(rtf: string): ConvertedRtf {
  const reader = new RtfReader(/\\fromhtml1(?!\d)/.test(rtf.slice(0, 2_000)));
  for (const token of listRtfTokens(rtf)) reader.read(token);
  return { of: reader.isHtml ? 'html' : 'text', text: reader.end() };
}

class RtfReader {
  readonly isHtml: boolean;
  private readonly output: string[] = [];
  private readonly outer: Group[] = [];
  private readonly codePages = new Map<number, number>();
  private bytes: number[] = [];
  private codePage = 1252;
  /** How many more characters the last \u makes superfluous. */
  private skipped = 0;
  private group: Group = {
    isSilent: false,
    isFontTable: false,
    isTag: false,
    isRepetition: false,
    font: 0,
    fallback: 1,
  };

  constructor(isHtml: boolean) {
    this.isHtml = isHtml;
  }

  read(token: RtfToken): void {
    if (token.is === 'byte') {
      if (this.skipped > 0) this.skipped -= 1;
      else this.bytes.push(token.byte);
      return;
    }
    this.writeBytes();
    if (token.is === 'text') {
      this.readText(token.text);
      return;
    }
    this.skipped = 0;
    if (token.is === 'word') this.readWord(token.name, token.value);
    else if (token.is === 'open') this.outer.push(this.group);
    else if (token.is === 'close') this.group = this.outer.pop() ?? this.group;
    else this.change({ isSilent: true });
  }

  end(): string {
    this.writeBytes();
    return this.output.join('');
  }

  private readText(text: string): void {
    const rest = text.slice(this.skipped);
    this.skipped = Math.max(0, this.skipped - text.length);
    this.write(rest);
  }

  private readWord(name: string, value: number | null): void {
    if (name === 'fonttbl') this.change({ isSilent: true, isFontTable: true });
    else if (name === 'htmltag') this.change({ isSilent: false, isTag: true });
    else if (name === 'htmlrtf') this.change({ isRepetition: value !== 0 });
    else if (name === 'ansicpg') this.codePage = value ?? this.codePage;
    else if (name === 'uc') this.change({ fallback: value ?? 1 });
    else if (name === 'f') this.change({ font: value ?? 0 });
    else if (name === 'fcharset' && this.group.isFontTable)
      this.codePages.set(this.group.font, CODE_PAGES[value ?? 0] ?? this.codePage);
    else if (name === 'u') {
      this.write(String.fromCharCode((value ?? 0) & 0xffff));
      this.skipped = this.group.fallback;
    } else if (SILENT_GROUPS.includes(name)) this.change({ isSilent: true });
    else if (Object.hasOwn(CHARACTERS, name)) this.write(CHARACTERS[name] ?? '');
  }

  private change(part: Partial<Group>): void {
    this.group = { ...this.group, ...part };
  }

  /** The bytes since the last other token, in the code page of their font. */
  private writeBytes(): void {
    if (this.bytes.length === 0) return;
    const page = this.codePages.get(this.group.font) ?? this.codePage;
    const encoding = page === 65001 ? 'utf-8' : page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252';
    this.write(new TextDecoder(encoding).decode(Uint8Array.from(this.bytes)));
    this.bytes = [];
  }

  private write(text: string): void {
    const { isSilent, isTag, isRepetition } = this.group;
    if (isSilent || (this.isHtml && isRepetition)) return;
    const escaped = this.isHtml && !isTag ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
    this.output.push(escaped);
  }
}
