import { findExternalCode, getFieldFallback, type WordField } from '../story/field-stack.ts';
import type { StoryReader } from '../story/story-reader.ts';
import { readFormFieldText } from './block-rules.ts';
import type { ElementRules } from './element-rule.ts';

function warnExternalCode(story: StoryReader, code: string): void {
  const pointing = findExternalCode(code);
  if (pointing !== null) story.warn('field-from-elsewhere', pointing);
}

function endField(story: StoryReader, field: WordField | null): void {
  if (field === null) return;
  const { code, state, shown } = field;
  if (state === 'code') warnExternalCode(story, code);
  if (shown) return;
  story.add(getFieldFallback(field));
  if (/^\s*EQ\b/i.test(code)) story.warn('formula', code.trim());
  // Their numbers come from lists that no file defines.
  else if (/^\s*(LISTNUM|AUTONUM(LGL|OUT)?)\b/i.test(code)) story.warn('list-missing', code.trim());
}

/** Fields (ECMA-376 part 1, 17.16): their code is not text, their result is. */
export const fieldRules: ElementRules = {
  'w:fldChar': {
    open: (story, { 'w:fldCharType': type }) => {
      const { fields } = story.frame;
      if (type === 'begin') fields.begin();
      else if (type === 'separate') warnExternalCode(story, fields.separate()?.code ?? '');
      else if (type === 'end') endField(story, fields.end());
    },
  },
  'w:ffData': { gather: (story, element) => story.frame.fields.form(readFormFieldText(element)) },
  'w:fldSimple': {
    open: (story, { 'w:instr': code = '' }) => {
      warnExternalCode(story, code);
      story.frame.fields.openSimple(code);
    },
    close: ({ frame }) => frame.fields.closeSimple(),
  },
  'w:fldData': { skip: () => true },
};
