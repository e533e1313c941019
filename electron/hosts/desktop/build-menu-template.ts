import type { MenuItemConstructorOptions } from 'electron';
import { menuNames, type WindowMenus } from '../../../shared/api/window-menus.ts';
import { formatMessage, type MessageKey } from '../../../shared/i18n/format-message.ts';

type Menu = WindowMenus['menus'][number];
type PageItem = Menu['items'][number];

export type MenuChoices = {
  /** Runs an action of the page. */
  readonly run: (action: string) => void;
  readonly openStore: (folder: string) => void;
  readonly openFile: (path: string) => void;
  readonly clearFiles: () => void;
  readonly showAbout: () => void;
};

type MenuContent = WindowMenus & {
  readonly platform: NodeJS.Platform;
  /** Paths of files that were opened before. */
  readonly files: readonly string[];
};

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The native menus: what the page offers now, and what each system expects in addition. */
export function buildMenuTemplate(
  { speech, menus, stores, files, platform }: MenuContent,
  choices: MenuChoices,
): MenuItemConstructorOptions[] {
  const say = (key: MessageKey, details = {}) => escapeLabel(formatMessage(speech, key, details));
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>, key: MessageKey, details = {}) => ({
    role: name,
    label: say(key, details),
  });
  const isMac = platform === 'darwin';
  const about = { label: say('ui.window.about'), click: choices.showAbout };
  const listed = (paths: readonly string[], click: (path: string) => void) =>
    paths.map((path) => ({ label: escapeLabel(path), click: () => click(path) }));
  const recent: MenuItemConstructorOptions = {
    label: say('ui.window.recent'),
    enabled: stores.length + files.length > 0,
    submenu: joinGroups([
      listed(stores, choices.openStore),
      listed(files, choices.openFile),
      files.length === 0 ? [] : [{ label: say('ui.window.recent-clear'), click: choices.clearFiles }],
    ]),
  };
  const typing = [
    [role('undo', 'ui.window.undo'), role('redo', 'ui.window.redo')],
    [
      role('cut', 'ui.window.cut'),
      role('copy', 'ui.window.copy'),
      role('paste', 'ui.window.paste'),
      role('selectAll', 'ui.window.select-all'),
    ],
  ];
  const size = [
    [
      role('resetZoom', 'ui.window.zoom-reset'),
      role('zoomIn', 'ui.window.zoom-in'),
      role('zoomOut', 'ui.window.zoom-out'),
    ],
    [role('togglefullscreen', 'ui.window.full-screen')],
  ];
  const own: { readonly [name in Menu['name']]?: readonly MenuItemConstructorOptions[][] } = {
    file: isMac ? [[recent]] : [[recent], [role('quit', 'ui.action.quit')]],
    view: size,
  };
  // A page that offers nothing projects a text: its window then names nothing of ours, and its keys still work.
  const names = menus.length === 0 ? (['edit', 'view'] as const) : menuNames;
  const shown = names.flatMap((name) => {
    const items = menus.find((one) => one.name === name)?.items ?? [];
    const groups = [...groupItems(items, choices.run), ...(own[name] ?? [])];
    const submenu = joinGroups(name === 'edit' ? [...typing, ...groups] : groups);
    return submenu.length === 0 ? [] : [{ label: say(`ui.menu.${name}`), submenu }];
  });
  if (!isMac) return shown;
  const application = {
    label: 'Naskah',
    submenu: joinGroups([
      [about],
      [role('services', 'ui.window.services')],
      [role('hide', 'ui.window.hide'), role('hideOthers', 'ui.window.hide-others'), role('unhide', 'ui.window.unhide')],
      [role('quit', 'ui.action.quit')],
    ]),
  };
  const windows = {
    label: say('ui.window.window'),
    submenu: [role('minimize', 'ui.window.minimize'), role('zoom', 'ui.window.zoom'), role('close', 'ui.window.close')],
  };
  return [application, ...shown, windows];
}

/** In the order of their groups, each group apart. */
function groupItems(items: readonly PageItem[], run: MenuChoices['run']): MenuItemConstructorOptions[][] {
  const groups = Map.groupBy(items, ({ group }) => group);
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([, all]) =>
      all.map(({ id, label, key, enabled, checked }) => createPageItem(id, label, key, enabled, checked, run)),
    );
}

function createPageItem(
  id: string,
  label: string,
  key: string | null,
  enabled: boolean,
  checked: boolean | null,
  run: MenuChoices['run'],
): MenuItemConstructorOptions {
  const accelerator = key === null ? null : formatAccelerator(key);
  return {
    label: escapeLabel(label),
    enabled,
    ...(checked === null ? {} : { type: 'checkbox', checked }),
    // The key is shown; the page hears it first, and handles it.
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    click: () => run(id),
  };
}

function joinGroups(groups: readonly (readonly MenuItemConstructorOptions[])[]): MenuItemConstructorOptions[] {
  return groups.filter((group) => group.length > 0).flatMap((group, n) => (n === 0 ? group : [SEPARATOR, ...group]));
}

/** A single character such as "?" depends on the keyboard, and menus cannot show it. */
function formatAccelerator(key: string): string | null {
  const parts = key.split(/\+(?=.)/);
  if (parts.length === 1 && key.length === 1) return null;
  const names: { readonly [part: string]: string } = { Ctrl: 'CommandOrControl', Escape: 'Esc' };
  return parts.map((part) => names[part] ?? part.replace(/^Arrow/, '')).join('+');
}

/** A menu underlines the letter after an ampersand. */
const escapeLabel = (label: string): string => label.replaceAll('&', '&&');
