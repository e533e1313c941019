import { useMemo } from 'react';
import type { ShownText } from '../../../../shared/model/shown.ts';
import { useGlossaryTerms } from '../../../api/queries.ts';
import { useNotice } from '../../../components/notice.tsx';
import type { EditorSpelling } from '../../mark-editor/mark-editor.tsx';
import { useKeptWords, useSpellingSwitch } from '../../spelling/kept-words.ts';
import { listTextWords } from '../../spelling/text-words.ts';

/** How the editor of a clause checks spelling; null if the person switched it off. */
export function useEditorSpelling(text: ShownText, language: string): EditorSpelling | null {
  const notice = useNotice();
  const { on } = useSpellingSwitch();
  const { words: kept, keep } = useKeptWords(text.code);
  const { data: terms } = useGlossaryTerms(text.code);
  const own = useMemo(() => listTextWords(text, terms ?? [], language), [text, terms, language]);
  return useMemo(
    () =>
      !on
        ? null
        : {
            isKept: (word) => kept.has(word.toLowerCase()) || own.has(word.toLowerCase()),
            keep: (word, where) => {
              const takeBack = keep(word, where);
              notice.done((say) => say('ui.spelling.kept', { word }), { undo: async () => takeBack() });
            },
          },
    [on, kept, own, keep, notice],
  );
}
