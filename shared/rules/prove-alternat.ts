import type { Language } from '../model/language.ts';
import type { Party } from '../model/negotiation.ts';
import { parseMarks } from '../text/marks/parse-marks.ts';
import { type RenderedText, type RenderOptions, renderMarks } from '../text/marks/render-marks.ts';
import { buildSignatureBlock, type DocumentSource } from './build-document-text.ts';
import { formatNumberLabel, selectNumbers } from './clause-labels.ts';

/** Words of our original that change places in the other side's, and the number of places. */
type SwappedWords = { readonly ours: string; readonly theirs: string; readonly places: number };

/** Both originals in one language, as one text (D13). */
export type AlternatProof = {
  readonly language: Language;
  /** Our original as it reads, one line per paragraph, and the other side's with all swapped words swapped back. */
  readonly ours: string;
  readonly theirsBack: string;
  /** The first clause in which the two differ ('' for the title block); null if they are one text. */
  readonly differs: string | null;
  readonly swapped: readonly SwappedWords[];
};

/**
 * Renders both originals, swaps the words in the other side's back, and compares.
 * @throws RangeError if a source is not in the grammar of marks
 */
export function proveAlternat(source: DocumentSource, language: Language): AlternatProof {
  const [home, other] = source.parties[0].side === 'ours' ? source.parties : [source.parties[1], source.parties[0]];
  const options = (copy: Party): RenderOptions => ({
    parties: [home.code, other.code],
    copy: copy.code,
    view: 'bracketed',
    numbers: selectNumbers(source, language),
  });
  const places = new Map<string, SwappedWords>();
  const both = (clause: string, text: string): PartInBoth => {
    const ours = renderPart(clause, text, options(home));
    const back = restoreHomeForms(text, renderPart(clause, text, options(other)), options(home), (pair) => {
      const key = [pair.ours, pair.theirs].sort().join('\n');
      const met = places.get(key);
      places.set(key, { ...(met ?? pair), places: (met?.places ?? 0) + 1 });
    });
    return { clause, ours: ours.text, back };
  };
  const parts = [
    both('', source.title[language] ?? ''),
    ...source.clauses.flatMap(({ code, kind, label: own, heading, body }) => {
      const label = formatNumberLabel({ kind, label: own }, source.numbers.get(code), source, language) ?? '';
      return [{ clause: code, ours: label, back: label }, both(code, heading), both(code, body)];
    }),
    joinSignatures([home, other], language),
  ];
  return {
    language,
    ours: joinPlainLines(parts.map((part) => part.ours)),
    theirsBack: joinPlainLines(parts.map((part) => part.back)),
    differs: parts.find(({ ours, back }) => ours !== back)?.clause ?? null,
    swapped: [...places.values()],
  };
}

type PartInBoth = { readonly clause: string; readonly ours: string; readonly back: string };

function renderPart(clause: string, text: string, options: RenderOptions): RenderedText {
  const parsed = parseMarks(text);
  if (!parsed.ok) throw new RangeError(`${clause}: ${parsed.fault.code} at ${parsed.fault.at}`);
  return renderMarks(parsed.marks, options);
}

/** The other side's original with every swapped span in its home form again. */
function restoreHomeForms(
  source: string,
  { text, segments }: RenderedText,
  home: RenderOptions,
  met: (pair: { ours: string; theirs: string }) => void,
): string {
  let back = '';
  for (let at = 0; at < segments.length; ) {
    const { kind, src, out } = segments[at] as RenderedText['segments'][number];
    if (kind !== 'swapped') {
      back += text.slice(...out);
      at += 1;
      continue;
    }
    while (segments[at]?.kind === 'swapped' && segments[at]?.src[0] === src[0]) at += 1;
    const theirs = text.slice(out[0], segments[at - 1]?.out[1]);
    const ours = renderPart('', source.slice(...src), home).text;
    met({ ours, theirs });
    back += ours;
  }
  return back;
}

/** In the order of our original: the blocks differ only in which side signs on the left. */
function joinSignatures(parties: readonly [Party, Party], language: Language): PartInBoth {
  const lines = parties.flatMap((party) => {
    const { heading, name, title } = buildSignatureBlock(party, language);
    return [...heading, name, title];
  });
  return { clause: '', ours: lines.join('\n'), back: lines.join('\n') };
}

function joinPlainLines(parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('\n'))
    .map((line) => line.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
