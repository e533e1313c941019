import type { Party } from '../model/negotiation.ts';
import { type LabelledSide, labelledSource } from './labels.ts';

type Words = { readonly [language: string]: string };

/** How brackets from outside may name the sides of a text. */
export function labelledSides(parties: readonly Party[]): LabelledSide[] {
  return parties.map(({ code, state }) => ({ code, states: Object.values(state) }));
}

/**
 * Words that others wrote, as a source of ours: well-formed, in NFC, with their brackets as brackets, under a side's code
 * where their label names one; every other sign stands for itself.
 */
export function fromOutside(words: string, sides: readonly LabelledSide[]): string {
  const plain = words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .normalize('NFC');
  return labelledSource(plain, sides).source;
}

/** The same for words in several languages. */
export function fromOutsideAll(words: Words, sides: readonly LabelledSide[]): { [language: string]: string } {
  return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, fromOutside(text, sides)]));
}
