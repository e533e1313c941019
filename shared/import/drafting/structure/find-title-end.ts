import { getLabelRank } from '../numbering/label-words.ts';
import { parseLabels } from '../numbering/parse-labels.ts';
import type { DraftingLine } from './drafting-line.ts';
import { isAddressee } from './find-letterhead.ts';
import { isHeadingName, isTitleNote } from './title-lines.ts';

const LONGEST = 360;
/** Words of the sentence that names the parties. */
const NAMED =
  /(?:hereinafter|hereafter|referred to as|selanjutnya|yang bertanda tangan|именуем|далее|в дальнейшем|якія|у далейшым|далей)(?!\p{L})|именуем/iu;
/** The first words of a title's later lines. */
const GOES_ON = /^(?:between|and|on|concerning|regarding|antara|dan|tentang|mengenai|между|и|об?|паміж|і|аб)\s/iu;
/** A line after which the subject follows. */
const ABOUT = /(?:^|\s)(?:on|concerning|regarding|tentang|mengenai|об?|аб)$/iu;
const RECITAL = /^(?:the following|pada hari ini|on this day|whereas|considering|menimbang|mengingat)(?!\p{L})/iu;

/** "This Memorandum of Understanding is made this 3rd day of August": the first sentence of a text. */
const MADE =
  /^(?:(?:this|the present)\s.{1,90}?\s(?:made|entered|concluded|signed|dated|executed|drawn up)|.{1,60}\sini\sdi(?:buat|tandatangani|sepakati|adakan|tutup)|настоящ\p{L}+\s.{1,90}?\s(?:заключ|составл|подписан|соверш)\p{L}*|гэт\p{L}+\s.{1,90}?\s(?:заключ|складз|падпісан|здзейсн|учынен)\p{L}*)(?!\p{L})/iu;
/** A line of a title after which the name of a party follows. */
const BEFORE_NAME = /(?:^|\s)(?:(?:between|and)(?:\sthe)?|antara|dan|dengan|между|и|паміж|і)$/iu;

/** The number of lines of the title block: short lines without punctuation at their ends, all of one look. */
export function measureTitle(lines: readonly DraftingLine[]): number {
  const emphasised = lines.slice(0, 2).some(isEmphasised);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (at > 0 && MADE.test(line?.text.trim() ?? '')) return at;
    if (line !== undefined && line.number === null && isTitleNote(line.text)) continue;
    if (line === undefined || RECITAL.test(line.text)) return at;
    if (!isTitleLine(line) && !isNameBeforeComma(lines, at)) return at;
    if (isHeadingName(line.text) && !ABOUT.test(lines[at - 1]?.text.trim() ?? '')) return at;
    if (at > 0 && isAddressee(line.text)) return at;
    if (NAMED.test(line.text) && line.text.length > 60) return at;
    // A sentence without an end, such as "The Government of … and the Government of …", begins the text.
    if (emphasised && at > 1 && !isEmphasised(line) && line.text.length > 90 && !continuesTitle(lines, at)) return at;
    if (at > 0 && (isClauseLabel(line) || isNamedBefore(lines, at) || isHeadingBeforeNumber(lines, at))) return at;
  }
  return lines.length;
}

/** Whether a line goes on with a title by its first words, or is the name that the line before it announces. */
const continuesTitle = (lines: readonly DraftingLine[], at: number): boolean =>
  GOES_ON.test(lines[at]?.text ?? '') || BEFORE_NAME.test(lines[at - 1]?.text.trim() ?? '');

/** Whether a line has another look than the title above it, and a numbered line follows: "Introduction" before "1.". */
function isHeadingBeforeNumber(lines: readonly DraftingLine[], at: number): boolean {
  const [before, line, next] = lines.slice(at - 1, at + 2);
  if (before === undefined || line === undefined || next === undefined || next.text.trim() === '') return false;
  const differs = (line.heading && !before.heading) || (line.bold && !before.bold);
  return differs && (next.number !== null || isClauseLabel(next));
}

const BETWEEN = /(?:^|\s)(?:between|antara|между|паміж)(?:\s|$)/iu;
const SHORTEST_NAME = 20;

/**
 * Whether a line only repeats the name of a party, or its first words: a preamble may begin with it on a line of its own.
 * Two parties may be named alike: after "and" the title still names the second one.
 */
function isNamedBefore(lines: readonly DraftingLine[], at: number): boolean {
  if (BEFORE_NAME.test(lines[at - 1]?.text.trim() ?? '')) return false;
  const name =
    lines[at]?.text
      .trim()
      .toLowerCase()
      .replace(/^the\s+/u, '') ?? '';
  const title = joinText(lines.slice(0, at));
  // Within a name the same words may follow: two units of one ministry.
  const begins = title
    .toLowerCase()
    .split(name)
    .slice(0, -1)
    .some((before) => BEFORE_NAME.test(before.trim()));
  return name.length >= SHORTEST_NAME && BETWEEN.test(title) && begins;
}

const joinText = (lines: readonly DraftingLine[]): string => lines.map(({ text }) => text.trim()).join(' ');

const SUBJECT =
  /^(?:on|concerning|regarding|in the fields?|tentang|mengenai|(?:di|dalam) bidang|об?|в (?:области|сфере)|аб|пра|[уў] (?:галіне|сферы))(?:\s|$)/iu;

/** A second name follows: what stands above is a whole one. */
const ALONE = /^\s*(?:and(?:\sthe)?|dan|dengan|и|і)\s*$/iu;

/** Whether the name of a party goes on in the next line: "MINISTRY OF TRADE," above "FISHERIES AND PEAT". */
function isNameBeforeComma(lines: readonly DraftingLine[], at: number): boolean {
  const [before, line, next] = lines.slice(at - 1, at + 2);
  if (before === undefined || line === undefined || next === undefined) return false;
  if (!/,$/u.test(line.text.trim()) || line.number !== null || !isTitleLine(next)) return false;
  const inNames =
    BETWEEN.test(joinText(lines.slice(0, at))) && !lines.slice(1, at).some(({ text }) => SUBJECT.test(text));
  const oneLook = isEmphasised(line) === isEmphasised(before) && isEmphasised(line) === isEmphasised(next);
  return inNames && oneLook && !isNamedBefore(lines, at) && !ALONE.test(next.text);
}

const isEmphasised = ({ bold, heading, text, styled }: DraftingLine): boolean =>
  bold || heading || styled || text === text.toUpperCase();

function isTitleLine({ text, number }: DraftingLine): boolean {
  const words = text.trim();
  return words.length <= LONGEST && !/[.,;:]$/u.test(words) && number === null;
}

function isClauseLabel({ text }: DraftingLine): boolean {
  return parseLabels(text, null).some(
    ({ word, frame, form, path: [first] }) =>
      (word === '' ? frame !== '#' || form === 'word' : getLabelRank(word) !== 'item') && first === 1,
  );
}
