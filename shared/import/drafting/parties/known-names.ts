/** A word of a title is in capitals, and in Russian or Belarusian in another case; who heads a ministry stands for it. */
const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^kementerian$/u, 'menteri');
const listWords = (name: string) => [...name.replace(/^the\s/iu, '    ').matchAll(/[\p{L}\p{N}'’-]+/gu)];
const stemName = (word: string): string => word.slice(0, Math.max(3, word.length - 3));

function isSameWord(one: string, other: string): boolean {
  const [a, b] = [foldWord(one), foldWord(other)];
  return a === b || (Math.min(a.length, b.length) > 3 && (a.startsWith(stemName(b)) || b.startsWith(stemName(a))));
}

/** Where in a name the words end that it has in common with a known one, if that is all of the shorter one; or null. */
function findCommonEnd(name: string, known: string): number | null {
  const [words, others] = [listWords(name), listWords(known)];
  const common = Math.min(words.length, others.length);
  const last = words[common - 1];
  if (last === undefined) return null;
  const same = others.slice(0, common).every(([other], at) => isSameWord(words[at]?.[0] ?? '', other));
  return same ? last.index + last[0].length : null;
}

/** With these words a subject goes on after a name, and no name does. */
const FOLLOWING =
  /^\s*(?:on|concerning|regarding|about|relating to|for|to|with|under|in the (?:fields?|areas?|spheres?)|tentang|mengenai|perihal|(?:di|dalam) bidang|dalam rangka|untuk|terkait|sehubungan|atas|tahun|periode|nomor|об?|в (?:области|сфере|целях)|с целью|относительно|касательно|по вопрос\p{L}*|к|аб|пра|адносна|наконт|[уў] (?:галіне|сферы|мэтах)|па пытан\p{L}*|да)(?!\p{L})/iu;
/** Any word that may begin a subject; many also stand in names. */
const DOUBTFUL =
  /(?:^|\s)(?:on|in|at|about|concerning|regarding|relating|for|to|with|under|within|during|tentang|mengenai|perihal|dalam|di|untuk|atas|guna|pada|tahun|periode|nomor|terkait|sehubungan|об?|в|во|по|на|при|для|к|с|относительно|касательно|аб|пра|па|пры|да|дзеля|адносна|наконт|у|ў|з|\d{4})(?!\p{L})/iu;

/** A body and what it is in charge of: "Ministry for Emergency Situations", "Комитетом по науке". */
const IN_CHARGE =
  /(?<!\p{L})(?:ministry|committee|commission|agency|office|service|department|council|authority|badan|komisi|komite|dewan|lembaga|министерств|комитет|комисси|агентств|служб|управлени|департамент|совет|міністэрств|камітэт|камісі|агенцтв|упраўленн|дэпартамент|савет)\p{L}*\s(?:for|on|untuk|по|па|при|пры)(?!\p{L})/giu;

/** A name in a title, where a preamble has it without the words of the subject that follow: up to its end there. */
export function cutToKnownName(name: string, known: readonly string[]): string {
  const ends = known.map((one) => findCommonEnd(name, one)).filter((end) => end !== null);
  const end = ends.find((one) => FOLLOWING.test(name.slice(one)));
  return end === undefined ? name : name.slice(0, end);
}

/**
 * Whether a name in a title is surely a name and nothing else: the preamble has it too, or, where that names nobody, no
 * word of it can begin a subject but the one after the kind of the body.
 */
export function isSureName(name: string, known: readonly string[]): boolean {
  if (known.length === 0) return !DOUBTFUL.test(name.replaceAll(IN_CHARGE, ''));
  const end = known.map((one) => findCommonEnd(name, one)).find((one) => one !== null);
  return end !== undefined && !DOUBTFUL.test(name.slice(end));
}
