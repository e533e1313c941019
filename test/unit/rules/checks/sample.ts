import drafts from '../../../../resources/sample/drafts.json' with { type: 'json' };
import type { Texts } from '../../../../shared/model/fields.ts';
import type { CheckedText } from '../../../../shared/rules/checks/check-text.ts';
import { createCheckedText } from './letter.ts';

type Draft = 'draft-1' | 'draft-2' | 'counter-draft-1';
/** Words of a clause in a language, and their corrected form. */
type Mended = readonly (readonly [clause: string, language: string, from: string, to: string])[];

/** A draft of the sample as it is checked; `stale` names the languages that staleness finds in it. */
export function readSampleText(
  code: Draft,
  { stale = {}, mended = [] }: { readonly stale?: Readonly<Record<string, string[]>>; readonly mended?: Mended } = {},
): CheckedText {
  const draft = drafts.find(({ id }) => id === code);
  if (draft === undefined) throw new RangeError(code);
  const clauses = draft.clauses.map(({ id, kind, heading, body }) => ({
    code: id,
    kind: kind as 'paragraph',
    heading: heading as Texts,
    body: correctBody(id, body as Texts, mended),
    stale: stale[id] ?? [],
  }));
  return createCheckedText(clauses, { languages: draft.languages });
}

function correctBody(clause: string, body: Texts, mended: Mended): Texts {
  const texts: { [language: string]: string | undefined } = { ...body };
  for (const [code, language, from, to] of mended) {
    if (code !== clause) continue;
    const source = texts[language] ?? '';
    if (!source.includes(from)) throw new RangeError(`${clause} ${language}: ${from}`);
    texts[language] = source.replace(from, () => to);
  }
  return texts as Texts;
}

/** The second draft with its known faults corrected. */
export function readFinishedSample(): CheckedText {
  return readSampleText('draft-2', {
    mended: [
      ['resources', 'en', 'Paragraph 2', 'Paragraph {ref:areas}'],
      ['resources', 'id', 'Paragraf 2', 'Paragraf {ref:areas}'],
      ['resources', 'ru', 'пункте 2', 'пункте {ref:areas}'],
      ['commencement', 'ru', 'вступает в силу с даты подписания и применяется', 'применяется с даты подписания'],
      [
        'automotive',
        'ru',
        'сельскохозяйственной техники.',
        'сельскохозяйственной техники.\n3. Участники будут поощрять использование компонентов индонезийского производства, соответствующих применимым стандартам.',
      ],
    ],
  });
}
