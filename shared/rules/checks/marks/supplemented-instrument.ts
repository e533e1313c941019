/** "PROTOCOL … TO THE AGREEMENT": the instrument that the text adds to. Other languages name it without an article. */
const ADDS_TO =
  /\sto\sthe\s(?:\p{L}+\s){0,2}?(agreement|convention|treaty|memorandum|arrangement|protocol|charter)(?!\p{L})/iu;

/**
 * Whether "the Agreement" after a provision is the one that the text only adds to. In: the text after the number of the
 * provision, the title.
 */
export function isOfSupplementedInstrument(after: string, title: string): boolean {
  const [own = '', ...others] = title.split('\n');
  const added = ADDS_TO.exec(` ${others.join(' ')}`)?.[1] ?? '';
  if (added === '' || new RegExp(`(?<!\\p{L})${added}(?!\\p{L})`, 'iu').test(own)) return false;
  return new RegExp(`^[^.;\\n]{0,40}?\\s(?:of|to|under)\\sthe\\s${added}(?!\\p{L})`, 'iu').test(after);
}
