import type { TextStanding } from '../../../shared/model/home.ts';

/** "Pernyataan Kehendak", from the first line of the title; empty if the title has no line of its own for it. */
export function formatInstrument({ title }: Pick<TextStanding, 'title'>, speech: string): string {
  const lines = (title[speech] ?? title.id ?? '').split('\n').filter((line) => line.trim() !== '');
  const words = lines.length < 2 ? '' : (lines[0] ?? '').trim().toLocaleLowerCase(speech);
  const capitalize = (word: string) => word.charAt(0).toLocaleUpperCase(speech) + word.slice(1);
  return words
    .split(/\s+/)
    .map((word, at) => (at === 0 || speech === 'id' ? capitalize(word) : word))
    .join(' ');
}
