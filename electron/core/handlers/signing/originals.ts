import type { DocumentText } from '../../../../shared/model/document-text.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { Party } from '../../../../shared/model/negotiation.ts';
import type { Dress } from '../../word/dress.ts';
import { writtenTexts } from '../exports.ts';

export type SetLayout = 'each' | 'together' | 'beside';

/** One file of an original: whose it is, its languages in their order (the first on the left), and their texts. */
export type Original = {
  readonly copy: string;
  readonly languages: readonly Language[];
  readonly layout: 'together' | 'beside' | undefined;
  readonly texts: readonly DocumentText[];
};

/**
 * The files of both originals, ours first. Beside each other stand the languages of the two sides, each side's own on the
 * left of its original (D11); what languages there are besides have files of their own.
 */
export function originals(
  parties: readonly [Party, Party],
  languages: readonly Language[],
  layout: SetLayout,
  textOf: (language: Language, copy: string) => DocumentText,
): Original[] {
  const [ours, theirs] = parties[0].side === 'ours' ? parties : [parties[1], parties[0]];
  return [
    [ours, theirs],
    [theirs, ours],
  ].flatMap(([side, other]) => {
    if (side === undefined || other === undefined) return [];
    const files =
      layout === 'together' ? [languages] : layout === 'each' ? single(languages) : beside(side, other, languages);
    return files.map((own) => ({
      copy: side.code,
      languages: own,
      layout: own.length === 1 || layout === 'each' ? undefined : layout,
      texts: own.map((language) => textOf(language, side.code)),
    }));
  });
}

const single = (languages: readonly Language[]) => languages.map((language) => [language]);

function beside(side: Party, other: Party, languages: readonly Language[]): (readonly Language[])[] {
  const has = ({ nationalLanguage }: Party) => languages.includes(nationalLanguage);
  const free = languages.filter((one) => one !== side.nationalLanguage && one !== other.nationalLanguage);
  // Who has no language of their own here reads the first that is nobody's.
  const [own, theirs] = [side, other].map((one) => (has(one) ? one.nationalLanguage : free[0]));
  if (own === undefined || theirs === undefined || own === theirs) return single(languages);
  return [[own, theirs], ...single(languages.filter((one) => one !== own && one !== theirs))];
}

export function writeOriginal({ texts, layout }: Original, dress: Dress): Promise<Uint8Array> {
  return writtenTexts(texts, dress, layout);
}
