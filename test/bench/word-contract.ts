import { buildDocx, paragraphXml, partXml, runXml, textXml } from '../unit/word/read/build-docx.ts';
import { Prose } from './prose.ts';

/** The contents of a contract, to be counted in a reader's result. */
export type ContractCounts = {
  readonly words: number;
  readonly insertions: number;
  readonly deletions: number;
  readonly comments: number;
  readonly answers: number;
};

const AUTHORS = ['Sari', 'USER', 'Biro Hukum', 'Ольга'];
const LOOK =
  '<w:rFonts w:ascii="Bookman Old Style" w:hAnsi="Bookman Old Style" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US"/>';

/** A contract under negotiation, its runs split as Word splits them: every third clause is changed, every fourth commented. */
export function createContract(words: number): { readonly bytes: Uint8Array; readonly held: ContractCounts } {
  const prose = new Prose(7);
  const made = { words: 0, insertions: 0, deletions: 0, comments: 0, answers: 0 };
  const clauses: string[] = [];
  const comments: string[] = [];
  const threads: string[] = [];
  const text = (count: number) => {
    made.words += count;
    return `${prose.run('en', count).join(' ')} `;
  };
  for (let n = 0; made.words < words; n += 1) {
    const by = `w:id="${n}" w:author="${AUTHORS[n % 4]}" w:date="${formatDay(n)}"`;
    let inner = runXml(text(20), LOOK) + runXml(text(3), `<w:b/>${LOOK}`) + runXml(text(12), LOOK);
    if (n % 3 === 0) {
      const gone = runXml(text(5), LOOK).replace('<w:t ', '<w:delText ').replace('</w:t>', '</w:delText>');
      inner += `<w:del ${by}>${gone}</w:del><w:ins ${by}>${runXml(text(6), LOOK)}</w:ins>`;
      made.deletions += 1;
      made.insertions += 1;
    }
    if (n % 4 === 0) {
      const [first, last] = [made.comments, made.comments + (n % 8 === 0 ? 1 : 0)];
      const ids = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      const anchors = (name: string) => ids.map((id) => `<w:${name} w:id="${id}"/>`).join('');
      inner += `${anchors('commentRangeStart')}${runXml(text(4), LOOK)}${anchors('commentRangeEnd')}<w:r>${anchors('commentReference')}</w:r>`;
      for (const id of ids) {
        comments.push(
          `<w:comment ${by.replace(/^w:id="\d+"/, `w:id="${id}"`)}><w:p w14:paraId="${formatParagraphId(id)}"><w:r>${textXml(prose.run('en', 12).join(' '))}</w:r></w:p></w:comment>`,
        );
        const parent = id > first ? ` w15:paraIdParent="${formatParagraphId(first)}"` : '';
        threads.push(
          `<w15:commentEx w15:paraId="${formatParagraphId(id)}" w15:done="${n % 16 === 0 ? 1 : 0}"${parent}/>`,
        );
      }
      made.comments += ids.length;
      made.answers += last - first;
    }
    clauses.push(
      paragraphXml(inner + runXml(text(30), LOOK), '<w:spacing w:line="276" w:lineRule="auto"/><w:jc w:val="both"/>'),
    );
  }
  const content = {
    'word/comments.xml': partXml('w:comments', comments.join('')),
    'word/commentsExtended.xml': partXml('w15:commentsEx', threads.join('')),
  };
  return { bytes: buildDocx(clauses.join(''), content), held: made };
}

const formatDay = (n: number): string => `2022-01-${String(1 + (n % 28)).padStart(2, '0')}T09:00:00Z`;
const formatParagraphId = (id: number): string => (0x10000000 + id).toString(16).toUpperCase();
