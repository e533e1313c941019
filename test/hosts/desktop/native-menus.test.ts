import { expect, test } from 'vitest';
import { buildContextMenu } from '../../../electron/hosts/desktop/build-context-menu.ts';
import { buildMenuTemplate } from '../../../electron/hosts/desktop/build-menu-template.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';

type MenuTemplate = ReturnType<typeof buildMenuTemplate>;

const item = { id: 'a.b', label: 'A & B…', key: null, enabled: true, checked: null, group: 0 };
const pageMenus = [
  {
    name: 'file' as const,
    items: [
      { ...item, id: 'store.backup', label: 'Cadangkan…', group: 7 },
      { ...item, key: 'Ctrl+Alt+N' },
    ],
  },
  { name: 'view' as const, items: [{ ...item, id: 'scheme.dark', label: 'Gelap', checked: true, enabled: false }] },
  { name: 'help' as const, items: [{ ...item, id: 'app.keys', label: 'Daftar tombol', key: '?' }] },
];

function buildMenus(platform: NodeJS.Platform, speech: 'id' | 'en' = 'id', menus = pageMenus) {
  const chosen: string[] = [];
  const choose = (what: string) => (value?: string) =>
    void chosen.push(value === undefined ? what : `${what} ${value}`);
  const template = buildMenuTemplate(
    { speech, menus, stores: ['/rapat/satu'], files: ['/rapat/a&b.docx'], platform },
    {
      run: choose('run'),
      openStore: choose('store'),
      openFile: choose('file'),
      clearFiles: choose('clear'),
      showAbout: choose('about'),
    },
  );
  return { template, chosen };
}

const listItems = (all: MenuTemplate): MenuTemplate =>
  all.flatMap((one) => [one, ...(Array.isArray(one.submenu) ? listItems(one.submenu) : [])]);
const formatMenus = (all: MenuTemplate): unknown[] =>
  all.map((one) =>
    one.type === 'separator' ? '-' : Array.isArray(one.submenu) ? [one.label, formatMenus(one.submenu)] : one.label,
  );

test('the menus hold what the page offers in its groups, recent stores and files, and what the system expects', () => {
  const { template, chosen } = buildMenus('linux');
  const recent = ['Baru dibuka', ['/rapat/satu', '-', '/rapat/a&&b.docx', '-', 'Kosongkan daftar berkas']];
  expect(formatMenus(template)).toEqual([
    ['Berkas', ['A && B…', '-', 'Cadangkan…', '-', recent, '-', 'Keluar']],
    ['Sunting', ['Urungkan ketikan', 'Ulangi ketikan', '-', 'Potong', 'Salin', 'Tempel', 'Pilih semua']],
    [
      'Tampilan',
      ['Gelap', '-', 'Ukuran tampilan semula', 'Perbesar tampilan', 'Perkecil tampilan', '-', 'Layar penuh'],
    ],
    ['Bantuan', ['Daftar tombol']],
  ]);
  for (const one of listItems(template)) one.click?.(undefined as never, undefined, undefined as never);
  expect(chosen).toEqual([
    'run a.b',
    'run store.backup',
    'store /rapat/satu',
    'file /rapat/a&b.docx',
    'clear',
    'run scheme.dark',
    'run app.keys',
  ]);
});

test('a key of the page is shown in the menus and left to the page; a state is shown', () => {
  const all = listItems(buildMenus('win32').template);
  expect(all.find(({ label }) => label === 'A && B…')).toMatchObject({
    accelerator: 'CommandOrControl+Alt+N',
    registerAccelerator: false,
  });
  expect(all.find(({ label }) => label === 'Daftar tombol')).not.toHaveProperty('accelerator');
  expect(all.find(({ label }) => label === 'Gelap')).toMatchObject({ type: 'checkbox', checked: true, enabled: false });
});

test('macOS has a menu of the application and one of windows, and nothing twice', () => {
  const { template } = buildMenus('darwin', 'en');
  expect(template.map(({ label }) => label)).toEqual(['Naskah', 'File', 'Edit', 'View', 'Help', 'Window']);
  const labels = listItems(template).flatMap(({ label, type }) => (type === 'separator' ? [] : [label]));
  expect(labels).toEqual([...new Set(labels)]);
  expect(labels).toEqual(expect.arrayContaining(['About Naskah', 'Hide Naskah', 'Quit', 'Close window']));
});

test('without a page, or while it projects, the menus name nothing of a text and keep the keys for typing and size', () => {
  for (const speech of interfaceLanguages) {
    const { template } = buildMenus('linux', speech, []);
    const all = listItems(template);
    expect(all.map(({ role }) => role).filter(Boolean)).toEqual(
      expect.arrayContaining(['copy', 'paste', 'zoomIn', 'togglefullscreen']),
    );
    expect(all.map(({ label }) => label).join()).not.toMatch(/rapat|Quit|Keluar/);
  }
});

const flags = { canUndo: true, canRedo: false, canCut: true, canCopy: true, canPaste: false, canSelectAll: true };
const nowhere = {
  isEditable: false,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [] as string[],
  editFlags: { ...flags, canDelete: true, canEditRichly: false },
};

test('the right button offers what can be done with a field, with selected words, and nothing elsewhere', () => {
  const read = (place: Partial<typeof nowhere>, speech: 'id' | 'en' = 'id') => {
    const words: string[] = [];
    const add = (word: string) => void words.push(word);
    const template = buildContextMenu({ ...nowhere, ...place }, speech, { replace: add, learn: add });
    for (const one of template) one.click?.(undefined as never, undefined, undefined as never);
    const labels = template.map(({ type, label, enabled }) =>
      type === 'separator' ? '-' : enabled === false ? `(${label})` : label,
    );
    return { labels, words };
  };
  expect(read({}).labels).toEqual([]);
  expect(read({ selectionText: ' \n' }).labels).toEqual([]);
  expect(read({ selectionText: 'kata' }).labels).toEqual(['Salin']);
  const field = ['Undo typing', '(Redo typing)', '-', 'Cut', 'Copy', '(Paste)', '-', 'Select all'];
  expect(read({ isEditable: true }, 'en').labels).toEqual(field);
  const corrected = read({ isEditable: true, misspelledWord: 'naskh', dictionarySuggestions: ['naskah'] }, 'en');
  expect(corrected).toEqual({ labels: ['naskah', 'Add to dictionary', '-', ...field], words: ['naskah', 'naskh'] });
  expect(read({ isEditable: true, misspelledWord: 'naskh' }).labels[0]).toBe('(Tidak ada saran ejaan)');
});
