import { expect, test } from 'vitest';
import { proposeBinding } from '../../../../shared/import/drafting/instrument-words.ts';

test.each([
  ['AGREEMENT', 'Each Party bears its own costs.', true],
  ['FRAMEWORK AGREEMENT', 'It enters into force on signature.', true],
  ['PERSETUJUAN', 'Persetujuan ini berlaku lima tahun.', true],
  ['СОГЛАШЕНИЕ', 'Соглашение вступает в силу со дня подписания.', true],
  ['ПАГАДНЕННЕ', 'Яно дзейнічае пяць гадоў.', true],
  ['AGREEMENT', 'This Agreement is not intended to create legally binding obligations.', false],
  ['PERJANJIAN', 'Perjanjian ini tidak menimbulkan hak dan kewajiban menurut hukum internasional.', false],
  ['СОГЛАШЕНИЕ', 'Соглашение не создает прав и обязательств, регулируемых международным правом.', false],
  ['AGREED MINUTES', 'The delegations agreed.', false],
  ['MEMORANDUM OF AGREEMENT', 'Each Party bears its own costs.', false],
  ['ДОГОВОРЁННОСТЬ', 'Стороны намерены сотрудничать.', false],
  ['NOTA KESEPAHAMAN', 'PARA PIHAK menanggung biayanya.', false],
  [
    'MEMORANDUM',
    'The Parties shall meet. It enters into force on signature, both texts being equally authentic.',
    true,
  ],
  ['MEMORANDUM', 'The Parties shall meet. It enters into force on signature.', false],
  ['MEMORANDUM', 'The Participants shall meet. It enters into force, both texts being equally authentic.', false],
  ['МЕМОРАНДУМ', 'Стороны договорились. Он вступает в силу; тексты имеют одинаковую силу.', true],
  ['МЕМОРАНДУМ', 'Стороны договорились. Он вступает в силу; тексты имеют одинаковую силу. Он не создаёт прав.', false],
  [
    'MEMORANDUM',
    'Para Pihak sepakat. Ini berlaku sejak tanggal penandatanganan, kedua naskah sama-sama autentik.',
    true,
  ],
])(
  'whether a text is meant to bind is proposed by its name and what it says of itself: %s, %s',
  (name, body, binding) => {
    expect(proposeBinding(name, [body])).toBe(binding);
  },
);
