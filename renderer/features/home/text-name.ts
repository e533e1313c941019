import type { TextStanding } from '../../../shared/model/home.ts';
import { formatTitleLine } from '../negotiations/title-line.ts';

type NamedText = Pick<TextStanding, 'title' | 'code' | 'partner'>;

/** "Belarus · Kerja Sama Industri": the counterpart's state and the subject; the whole title if it has no such line. */
export function formatShortName(text: NamedText, speech: string): string {
  const lines = readTitleLines(text, speech);
  const [, subject = ''] = /^(?:TENTANG|ON|О|ОБ|АБ|ПРА)\s+(.+)$/iu.exec(lines.at(-1) ?? '') ?? [];
  const state = (text.partner[speech] ?? text.partner.en ?? '').replace(/^(?:Republik|(?:the )?Republic of)\s+/i, '');
  const parts = [state, toWords(subject, speech)].filter((part) => part !== '');
  return subject === '' ? formatTitleLine(text, speech) : parts.join(' · ');
}

/** "Pernyataan Kehendak"; empty if the title has no line of its own for it. */
export function formatInstrument(text: NamedText, speech: string): string {
  const lines = readTitleLines(text, speech);
  return lines.length < 2 ? '' : toWords(lines[0] ?? '', speech);
}

function readTitleLines({ title }: NamedText, speech: string): readonly string[] {
  return (title[speech] ?? title.id ?? '').split('\n').filter((line) => line.trim() !== '');
}

/** A line in capitals as it is written in a sentence; Indonesian writes names of instruments with capitals. */
function toWords(line: string, speech: string): string {
  const words = line.trim().toLocaleLowerCase(speech).split(/\s+/);
  const capitalize = (word: string) => word.charAt(0).toLocaleUpperCase(speech) + word.slice(1);
  return words
    .map((word, at) => (at === 0 || (speech === 'id' && word.length > 3) ? capitalize(word) : word))
    .join(' ');
}
