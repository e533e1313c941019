import { type BrowserWindow, Menu } from 'electron';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import { buildContextMenu } from './build-context-menu.ts';

/** Shows a menu where the page is clicked with the right button, in a field or on selected words. */
export function showContextMenus(window: BrowserWindow, speech: () => InterfaceLanguage): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, place) => {
    const template = buildContextMenu(place, speech(), {
      replace: (word) => webContents.replaceMisspelling(word),
      learn: (word) => webContents.session.addWordToSpellCheckerDictionary(word),
    });
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
