import { type Field, fromElsewhere, wordsWithout } from './field.ts';
import type { Rules } from './rule.ts';
import { formText } from './rules-block.ts';
import type { Story } from './story.ts';

function warned(story: Story, code: string): void {
  const pointing = fromElsewhere(code);
  if (pointing !== null) story.warn('field-from-elsewhere', pointing);
}

function ended(story: Story, field: Field | null): void {
  if (field === null) return;
  const { code, state, shown } = field;
  if (state === 'code') warned(story, code);
  if (shown) return;
  story.add(wordsWithout(field));
  if (/^\s*EQ\b/i.test(code)) story.warn('formula', code.trim());
  // Their numbers are those of lists that no file defines.
  else if (/^\s*(LISTNUM|AUTONUM(LGL|OUT)?)\b/i.test(code)) story.warn('list-missing', code.trim());
}

/** Fields (ECMA-376 part 1, 17.16): their code is no text, what they show is. */
export const fieldRules: Rules = {
  'w:fldChar': {
    open: (story, { 'w:fldCharType': type }) => {
      const { fields } = story.frame;
      if (type === 'begin') fields.begin();
      else if (type === 'separate') warned(story, fields.separate()?.code ?? '');
      else if (type === 'end') ended(story, fields.end());
    },
  },
  'w:ffData': { gather: (story, element) => story.frame.fields.form(formText(element)) },
  'w:fldSimple': { open: (story, { 'w:instr': code = '' }) => warned(story, code) },
  'w:fldData': { skip: () => true },
};
