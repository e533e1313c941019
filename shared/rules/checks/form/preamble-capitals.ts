import type { Language } from '../../../model/language.ts';
import { escapeMarkup } from '../../../text/marks/print-marks.ts';
import { isUpperCase } from '../../../text/match-case.ts';
import type { ClauseReadings } from '../read/clause-readings.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';

/** The beginnings of recitals, the operative line and the closing: the words in capitals there (D14). */
const OPENINGS: { readonly [language: Language]: RegExp } = {
  en: /^(?:(?:have|has)\s(?:reached|decided|come)|in\s(?:accordance|conformity|pursuance)|(?:being\s)?(?:desirous|mindful|aware|convinced|conscious|guided|inspired|pursuant)|taking\s(?:into\saccount|note)|(?:desir|not|recogni[sz]|recall|consider|acknowledg|referr|reaffirm|affirm|believ|wish|welcom|emphasi[sz]|bear|hav|intend|express|stress|seek|underlin|apprecia?t|striv)\p{L}*ing|signed|done)(?!\p{L})/iu,
  id: /^(?:telah\s(?:mencapai(?:\spengertian)?|memutuskan)|sesuai|berdasarkan|(?:ber(?:keinginan|hasrat|maksud|tekad|pedoman|pegang)|me(?:ngakui|nyadari|ncatat|ngingat|nimbang|rujuk|mperhatikan|mpertimbangkan|negaskan|yakini|nghargai|nindaklanjuti|ngacu|nyambut))|terdorong|percaya|yakin|menyambut\sbaik|ditandatangani|dibuat)(?!\p{L})/iu,
  ru: /^(?:в\sсоответствии|в\sцелях|во\sисполнение|достигли|принимая(?:\sво\sвнимание)?|исходя|будучи|подписано|совершено|(?:жела|отмеча|призна|учитыва|руководству|ссыла|стрем|подтвержда|сознава|осознава|основыва|напомина|выража|приветству|считá?|подчёркива|подчеркива|приним)\p{L}*(?:я|ясь))(?!\p{L})/iu,
};
const WORD = /^\p{L}[\p{L}\p{M}'’-]*/u;

/** A language in the preamble or in the closing: a text has a custom for each. */
export type OpeningCustom = `${'preamble' | 'closing'} ${Language}`;

/** For each known beginning in the preamble or the closing, where it is and whether it is in capitals. */
export function listOpenings({ clause, bodies }: ClauseReadings): readonly (readonly [OpeningCustom, boolean])[] {
  const { kind } = clause;
  if (!hasOpenings(kind)) return [];
  return [...bodies.values()].flatMap((reading) =>
    reading.lines.flatMap(({ body, end }) => {
      const words = findOpening(reading, body, end);
      return words === null ? [] : [[`${kind} ${reading.where.language}`, isUpperCase(words)] as const];
    }),
  );
}

/** Where a text has its beginnings in capitals: in Russian, and in many English texts, they are not. */
export function findCapitalCustoms(
  openings: readonly (readonly [OpeningCustom, boolean])[],
): ReadonlySet<OpeningCustom> {
  const customs = Map.groupBy(openings, ([custom]) => custom);
  const isCustom = (all: typeof openings) => {
    const capitals = all.filter(([, capital]) => capital).length;
    return capitals > 0 && 2 * capitals >= all.length;
  };
  return new Set([...customs].flatMap(([custom, all]) => (isCustom(all) ? [custom] : [])));
}

const hasOpenings = (kind: ClauseReadings['clause']['kind']): kind is 'preamble' | 'closing' =>
  kind === 'preamble' || kind === 'closing';

/**
 * Recitals that do not begin in capitals: those with a known beginning, or whose counterpart in another language does
 * (D14), where capitals are the custom of the text.
 */
export function checkPreambleCapitals(
  { clause, bodies }: ClauseReadings,
  customary: ReadonlySet<OpeningCustom>,
): RawFinding[] {
  const { kind } = clause;
  if (!hasOpenings(kind)) return [];
  const readings = [...bodies.values()];
  return readings.flatMap((reading) =>
    (customary.has(`${kind} ${reading.where.language}`) ? reading.lines : []).flatMap(({ body, end }, n) => {
      const known = findOpening(reading, body, end);
      const words = known ?? findCounterpartOpening(reading, body, readings, n);
      if (words === null || isUpperCase(words)) return [];
      const stop = body + words.length;
      const place = reading.at(body, stop);
      const whole = place.end - place.start === words.length;
      const capitals = words.toUpperCase();
      // "UNIDO has …": the other language may begin with an abbreviation.
      const fix = whole && known !== null ? escapeMarkup(capitals) : null;
      return [createTextFinding('preamble-capitals', reading, body, stop, { details: { words, capitals }, fix })];
    }),
  );
}

function findOpening({ plain, where }: TextReading, start: number, end: number): string | null {
  return OPENINGS[where.language]?.exec(plain.slice(start, end))?.[0] ?? null;
}

/** The first word of a line whose counterpart in another language begins in capitals. */
function findCounterpartOpening(
  reading: TextReading,
  start: number,
  readings: readonly TextReading[],
  line: number,
): string | null {
  const own = WORD.exec(reading.plain.slice(start))?.[0] ?? null;
  if (own === null) return null;
  const loud = readings.some((other) => {
    const there = other.lines[line];
    if (other === reading || there === undefined || other.lines.length !== reading.lines.length) return false;
    const word = WORD.exec(other.plain.slice(there.body))?.[0] ?? '';
    return word.length > 3 && isUpperCase(word);
  });
  return loud ? own : null;
}
