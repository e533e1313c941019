import type { Language } from '../../model/language.ts';

/** The names of months, in all cases and older spellings, and their abbreviations. */
type MonthNames = { readonly full: ReadonlyMap<string, number>; readonly short: ReadonlyMap<string, number> };

function listMonths(rows: string): ReadonlyMap<string, number> {
  return new Map(rows.split(', ').flatMap((row, n) => row.split(' ').map((word) => [word, n + 1] as const)));
}

/** Names of months with the endings of their cases: "январ" + "ь", "я" … */
function declineMonths(stems: string, endings: { readonly [stem: string]: string }, usual: string) {
  return stems
    .split(' ')
    .map((stem) =>
      (endings[stem] ?? usual)
        .split(' ')
        .map((ending) => stem + ending)
        .join(' '),
    )
    .join(', ');
}

const HARD = ' а у ом е';

export const MONTH_NAMES: { readonly [language: Language]: MonthNames } = {
  en: {
    full: listMonths(
      'january, february, march, april, may, june, july, august, september, october, november, december',
    ),
    short: listMonths('jan, feb, mar, apr, may, jun, jul, aug, sep sept, oct, nov, dec'),
  },
  id: {
    full: listMonths(
      'januari djanuari, februari pebruari, maret, april, mei, juni djuni, juli djuli, agustus, september, oktober, november nopember, desember',
    ),
    short: listMonths('jan, feb peb, mar, apr, mei, jun, jul, agu agt ags agst, sep sept, okt, nov nop, des'),
  },
  ru: {
    full: listMonths(
      declineMonths(
        'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр',
        { март: HARD, август: HARD, ма: 'й я ю ем е' },
        'ь я ю ем е',
      ),
    ),
    short: listMonths('янв, фев февр, мар, апр, мая, июн, июл, авг, сен сент, окт, ноя нояб, дек'),
  },
  be: {
    full: listMonths(
      'студзень студзеня студзеню студзенем студзені, люты лютага лютаму лютым, сакавік сакавіка сакавіку сакавіком, красавік красавіка красавіку красавіком, май мая маю маем маі травень траўня траўню траўнем траўні, чэрвень чэрвеня чэрвеню чэрвенем чэрвені, ліпень ліпеня ліпеню ліпенем ліпені, жнівень жніўня жніўню жніўнем жніўні, верасень верасня верасню верасням верасні вераснем, кастрычнік кастрычніка кастрычніку кастрычнікам, лістапад лістапада лістападу лістападам лістападзе, снежань снежня снежню снежнем снежні',
    ),
    short: listMonths('студз, лют, сак, крас, мая, чэрв, ліп, жн жнів, вер, кастр, ліст, снеж'),
  },
};

export const WEEKDAY_NAMES: { readonly [language: Language]: ReadonlyMap<string, number> } = {
  en: listMonths(
    'monday mondays, tuesday tuesdays, wednesday wednesdays, thursday thursdays, friday fridays, saturday saturdays, sunday sundays',
  ),
  id: listMonths("senin, selasa, rabu rebo, kamis, jumat jum'at, sabtu, minggu ahad"),
  ru: listMonths(
    'понедельник понедельника понедельнику понедельником понедельникам понедельники, вторник вторника вторнику вторником вторникам вторники, среда среду среды среде средам, четверг четверга четвергу четвергом четвергам четверги, пятница пятницу пятницы пятнице пятницам, суббота субботу субботы субботе субботам, воскресенье воскресенья воскресенью воскресеньям',
  ),
  be: listMonths(
    'панядзелак панядзелка панядзелку панядзелкам панядзелкі, аўторак аўторка аўторку аўторкам аўторкі, серада сераду серады серадзе серадам, чацвер чацвярга чацвяргу чацвяргом чацвяргам, пятніца пятніцу пятніцы пятніцам, субота суботу суботы суботам, нядзеля нядзелю нядзелі нядзелям',
  ),
};

/** Whether a word names or abbreviates a month or a day of the week; so does a part of "mid-March". */
export function isCalendarWord(key: string, language: Language): boolean {
  const months = MONTH_NAMES[language];
  if (key.includes('-')) return key.split('-').some((part) => isCalendarWord(part, language));
  return (months?.full.has(key) || months?.short.has(key) || WEEKDAY_NAMES[language]?.has(key)) ?? false;
}
