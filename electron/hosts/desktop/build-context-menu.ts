import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { formatMessage, type MessageKey } from '../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';

type ClickedPlace = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'editFlags' | 'misspelledWord' | 'dictionarySuggestions'
>;
type SpellingChoices = { readonly replace: (word: string) => void; readonly learn: (word: string) => void };

/** Spelling is offered where the system checks it; what cannot be done here is not offered or not enabled. */
export function buildContextMenu(
  { isEditable, selectionText, editFlags, misspelledWord, dictionarySuggestions }: ClickedPlace,
  speech: InterfaceLanguage,
  spelling: SpellingChoices,
): MenuItemConstructorOptions[] {
  const say = (key: MessageKey) => formatMessage(speech, key);
  const copy: MenuItemConstructorOptions = { role: 'copy', label: say('ui.window.copy'), enabled: editFlags.canCopy };
  const all: MenuItemConstructorOptions = {
    role: 'selectAll',
    label: say('ui.window.select-all'),
    enabled: editFlags.canSelectAll,
  };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  const suggestions = dictionarySuggestions.map((word) => ({ label: word, click: () => spelling.replace(word) }));
  const none = { label: say('ui.window.spelling-none'), enabled: false };
  const correction: MenuItemConstructorOptions[] =
    misspelledWord === ''
      ? []
      : [
          ...(suggestions.length > 0 ? suggestions : [none]),
          { label: say('ui.window.spelling-learn'), click: () => spelling.learn(misspelledWord) },
          { type: 'separator' },
        ];
  return [
    ...correction,
    { role: 'undo', label: say('ui.window.undo'), enabled: editFlags.canUndo },
    { role: 'redo', label: say('ui.window.redo'), enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: say('ui.window.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: say('ui.window.paste'), enabled: editFlags.canPaste },
    { type: 'separator' },
    all,
  ];
}
