import { useActions } from '../../components/actions.ts';
import { useNotice } from '../../components/notice.tsx';
import { getOpenEditor } from '../../features/clause/open-editor.ts';
import { isUnchecked } from '../../features/spelling/ask-speller.ts';
import { useKeptWords, useSpellingSwitch } from '../../features/spelling/kept-words.ts';

/** Registers the actions on spelling. */
export function useSpellingActions(code: string, isEditing: boolean): void {
  const notice = useNotice();
  const { on, toggle } = useSpellingSwitch();
  const { words, forget } = useKeptWords(code);
  useActions([
    {
      id: 'spelling.next',
      menu: 'edit',
      label: 'ui.spelling.next',
      key: 'F7',
      group: 1,
      enabled: isEditing && on,
      reason: on ? 'ui.palette.why.not-editing' : 'ui.palette.why.spelling-off',
      run: () => {
        const editor = getOpenEditor();
        if (editor?.askSpelling() === true) return;
        const isChecked = editor === null || !isUnchecked(editor.language);
        notice.done((say) => say(isChecked ? 'ui.spelling.none' : 'ui.spelling.unchecked'));
      },
    },
    { id: 'spelling.toggle', menu: 'view', label: 'ui.spelling.toggle', group: 1, checked: on, run: toggle },
    {
      id: 'spelling.forget',
      menu: 'edit',
      label: 'ui.spelling.forget',
      group: 9,
      enabled: words.size > 0,
      reason: 'ui.palette.why.no-kept-words',
      run: () => {
        const takeBack = forget();
        notice.done((say) => say('ui.spelling.forgotten', { count: words.size }), { undo: async () => takeBack() });
      },
    },
  ]);
}
