import type { DocumentText } from '../../../../shared/model/document-text.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { Party } from '../../../../shared/model/negotiation.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeTextFile } from '../papers/write-text-file.ts';

export type SigningLayout = 'each' | 'together' | 'beside';

/** One file of an original: its party, its languages in order (the first on the left), and their texts. */
export type PlannedOriginal = {
  readonly copy: string;
  readonly languages: readonly Language[];
  readonly layout: 'together' | 'beside' | undefined;
  readonly texts: readonly DocumentText[];
};

/**
 * Plans the files of both originals, ours first. In the side-by-side layout one file has the languages of both parties,
 * each party's own on the left of its original (D11), and any other language has a file of its own.
 */
export function planOriginalFiles(
  parties: readonly [Party, Party],
  languages: readonly Language[],
  layout: SigningLayout,
  textOf: (language: Language, copy: string) => DocumentText,
): PlannedOriginal[] {
  const [ours, theirs] = parties[0].side === 'ours' ? parties : [parties[1], parties[0]];
  return [
    [ours, theirs],
    [theirs, ours],
  ].flatMap(([side, other]) => {
    if (side === undefined || other === undefined) return [];
    const files =
      layout === 'together'
        ? [languages]
        : layout === 'each'
          ? separateLanguages(languages)
          : pairLanguages(side, other, languages);
    return files.map((own) => ({
      copy: side.code,
      languages: own,
      layout: own.length === 1 || layout === 'each' ? undefined : layout,
      texts: own.map((language) => textOf(language, side.code)),
    }));
  });
}

const separateLanguages = (languages: readonly Language[]) => languages.map((language) => [language]);

function pairLanguages(side: Party, other: Party, languages: readonly Language[]): (readonly Language[])[] {
  const has = ({ nationalLanguage }: Party) => languages.includes(nationalLanguage);
  const free = languages.filter((one) => one !== side.nationalLanguage && one !== other.nationalLanguage);
  // A party whose language the text lacks reads the first language that is neither party's.
  const [own, theirs] = [side, other].map((one) => (has(one) ? one.nationalLanguage : free[0]));
  if (own === undefined || theirs === undefined || own === theirs) return separateLanguages(languages);
  return [[own, theirs], ...separateLanguages(languages.filter((one) => one !== own && one !== theirs))];
}

export function writeOriginalFile({ texts, layout }: PlannedOriginal, dress: PageStyle): Promise<Uint8Array> {
  return writeTextFile(texts, dress, layout);
}
