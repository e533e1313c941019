import type { ChosenSide } from '../../../renderer/features/compare/sides/side.ts';
import type { DocumentParagraph } from '../../../shared/model/comparison/compared-document.ts';
import type { ShownDraft } from '../../../shared/model/shown.ts';

const sha256 = '0a'.repeat(32);
export const chosenSides: readonly ChosenSide[] = [
  { of: 'text' },
  { of: 'draft', draft: 'draft-2' },
  { of: 'version', clause: 'areas', version: sha256 },
  { of: 'file', file: sha256, name: 'Balasan 100% (2): akhir/ru?.docx', part: null },
  { of: 'computer', key: '3', name: 'Ответ # 1.docx' },
  { of: 'file', file: sha256, name: 'surat (2).eml', part: { path: [2, 1], name: 'Ответ: 1.docx' } },
];
const draft = (code: string, origin: ShownDraft['origin'], date: string, languages = ['id', 'en']): ShownDraft => ({
  id: code,
  code,
  label: code.toUpperCase(),
  origin,
  date,
  delivery: null,
  languages,
});
export const draftedText = {
  languages: ['id', 'ru', 'en'],
  drafts: [
    draft('draft-2', 'ours', '2022-01-20', ['id', 'ru', 'en']),
    draft('draft-1', 'ours', '2021-12-13', ['id', 'ru', 'en']),
    draft('counter', 'counterpart', '2022-02-03', ['ru', 'en']),
  ],
};

/** A plain paragraph of a compared page, without words. */
export const emptyParagraph: DocumentParagraph = {
  ...{ kind: 'paragraph', number: null, oldNumber: null, heading: null, level: null, indent: 0, align: 'left' },
  ...{ rule: false, only: null, change: null, end: null, format: null, runs: [] },
};
