/**
 * What a numbered part is called: `clause` words name what is agreed one by one, `group` words name groups of these
 * where the text has both, and `item` words name parts of a clause.
 */
export type LabelRank = 'group' | 'clause' | 'item';

const WORDS: Readonly<Record<LabelRank, string>> = {
  group: 'chapter part title bab bagian раздел глава часть раздзел частка section секция',
  clause:
    'article art. art clause paragraph para. para point sec. rule provision no. pasal paragraf butir poin diktum статья ст. пункт п. параграф положение тезис артыкул арт. палажэнне № § §§',
  item: 'subparagraph sub-paragraph subsection sub-section item ayat huruf angka подпункт пп. абзац падпункт',
};

const RANKS = new Map(
  (Object.entries(WORDS) as [LabelRank, string][]).flatMap(([rank, words]) =>
    words.split(' ').map((word) => [word, rank] as const),
  ),
);

/** The rank of a label's word; null if labels have no such word. */
export const getLabelRank = (word: string): LabelRank | null => RANKS.get(word.toLowerCase()) ?? null;

/** The words as a source of a regular expression, the longest first. */
export const LABEL_WORDS: string = [...RANKS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', '\\.'))
  .join('|');
