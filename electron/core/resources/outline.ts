import { z } from 'zod';
import { clauseKind } from '../../../shared/model/clause.ts';
import { code, lines, name, texts } from '../../../shared/model/fields.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Payload } from '../../../shared/model/record.ts';
import { escapeMarkup } from '../../../shared/text/marks/print-marks.ts';

/**
 * The usual clauses of an instrument (D14), in the languages in which their words exist, and the units that are asked.
 */
export const outlineSchema = z.strictObject({
  name,
  paragraphWord: lines,
  annexWord: lines,
  and: z.record(z.string(), z.string()),
  languageNames: z.record(z.string(), lines),
  prevailing: texts,
  clauses: z.array(z.strictObject({ code, kind: clauseKind, heading: lines, body: texts })),
  units: z.array(z.strictObject({ code, name, parent: code.nullable(), lead: z.boolean() })),
});
export type InstrumentOutline = z.infer<typeof outlineSchema>;
type Description = Payload<'negotiation.described'>;

/**
 * Fills in a clause of the outline for this negotiation: its parties in alternat spans, its languages in the closing
 * words.
 */
export function fillOutlineText(
  text: string,
  language: Language,
  outline: InstrumentOutline,
  description: Description,
): string {
  const [ours, theirs] =
    description.parties[0].side === 'ours' ? description.parties : [description.parties[1], description.parties[0]];
  const ministry = (party: Description['parties'][number]) =>
    escapeMarkup(party.ministry[language] ?? Object.values(party.ministry)[0] ?? party.code);
  const names = outline.languageNames[language] ?? {};
  const prevailing = description.prevailingLanguage === null ? undefined : names[description.prevailingLanguage];
  return text
    .replaceAll('{OURS:', `{${ours.code}:`)
    .replaceAll('{THEIRS:', `{${theirs.code}:`)
    .replaceAll('%OUR_MINISTRY%', ministry(ours))
    .replaceAll('%THEIR_MINISTRY%', ministry(theirs))
    .replaceAll('%LANGUAGES%', formatLanguageList(description, ours, theirs, names, outline.and[language] ?? ', '))
    .replaceAll(
      '%PREVAILING%',
      prevailing === undefined ? '' : (outline.prevailing[language] ?? '').replaceAll('%LANGUAGE%', prevailing),
    );
}

type Side = Description['parties'][number];

/** Each side's own language first in its own original (D11): the two national languages are alternat spans. */
function formatLanguageList(
  { languages }: Description,
  ours: Side,
  theirs: Side,
  names: { readonly [language: string]: string },
  and: string,
): string {
  const swap =
    ours.nationalLanguage !== theirs.nationalLanguage &&
    languages.includes(ours.nationalLanguage) &&
    languages.includes(theirs.nationalLanguage);
  const called = (language: Language) => names[language] ?? '______';
  const rest = languages
    .filter((one) => !swap || (one !== ours.nationalLanguage && one !== theirs.nationalLanguage))
    .map(called);
  const first = swap
    ? [`{${ours.code}:${called(ours.nationalLanguage)}}`, `{${theirs.code}:${called(theirs.nationalLanguage)}}`]
    : [];
  const all = [...first, ...rest];
  return all.length < 2
    ? all.join('')
    : `${all.slice(0, -1).join(', ')}${all.length === 2 ? and.replace(/^,/, '') : and}${all.at(-1)}`;
}
