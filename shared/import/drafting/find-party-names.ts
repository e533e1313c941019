const BETWEEN = /^(?:between|antara|между|паміж)$/iu;
const AND = /^(?:and|dan|и|і)$/iu;
const ABOUT = /^(?:on|concerning|regarding|about|tentang|mengenai|perihal|о|об|аб|пра)(?!\p{L})/iu;
const WITHIN =
  /(?:^|\s)(?:between|antara|между|паміж)\s+(.+?)\s+(?:and|dan|и|і)\s+(.+?)(?=\s+(?:on|concerning|regarding|about|tentang|mengenai|perihal|об?|аб|пра)\s|[,;.\n]|$)/isu;
const NAMED =
  /^(.+?)\s+(?:and|dan|и|і)\s+(.+?)[\s,(]+(?:hereinafter|selanjutnya|yang selanjutnya|далее|у далейшым|далей)(?!\p{L})/isu;

/** The names of the parties, from the lines of a title or from the words "X and Y, hereinafter"; empty if unknown. */
export function findPartyNames(title: string, first: string): readonly string[] {
  const lines = title.split('\n').map((line) => line.trim());
  const [from, and] = [lines.findIndex((line) => BETWEEN.test(line)), lines.findIndex((line) => AND.test(line))];
  if (from !== -1 && and > from + 1) {
    const about = lines.findIndex((line, at) => at > and + 1 && ABOUT.test(line));
    const names = [lines.slice(from + 1, and), lines.slice(and + 1, about === -1 ? undefined : about)];
    const found = names.map((name) => name.join(' ').trim());
    if (found.every((name) => name !== '')) return found;
  }
  const said = NAMED.exec(first) ?? WITHIN.exec(title.replaceAll('\n', ' ')) ?? WITHIN.exec(first);
  return said === null ? [] : said.slice(1, 3).map((name) => name.replace(/\s+/gu, ' ').trim());
}
