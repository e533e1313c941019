import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isProposedAgain, readProposedChange } from '../../../../shared/rules/provenance/repeated-proposal.ts';

const at = (text: string, before = '', after = '') => ({ text, before, after });
const isAgain = (
  [oldQuote, oldProposal]: readonly [ReturnType<typeof at> | null, string],
  [quote, proposal]: readonly [ReturnType<typeof at> | null, string],
) => isProposedAgain(readProposedChange(oldQuote, oldProposal), readProposedChange(quote, proposal));

const rejected = [at('industri agro'), 'industri agro, khususnya minyak kelapa sawit dan turunannya'] as const;

test.each([
  ['the same proposal', rejected],
  [
    'in another case, with other spaces and signs',
    [at('Industri  agro'), 'Industri agro – khususnya MINYAK KELAPA\nSAWIT dan turunannya'],
  ],
  [
    'for more of the text',
    [at('c. industri agro; dan'), 'c. industri agro, khususnya minyak kelapa sawit dan turunannya; dan'],
  ],
  ['in another place of the clause', [at('kimia hulu'), 'kimia hulu, khususnya minyak kelapa sawit dan turunannya']],
  ['with more words', [null, 'Bidang lain, khususnya minyak kelapa sawit dan turunannya serta kertas.']],
  ['with most of its words', [at('industri agro'), 'industri agro, khususnya minyak kelapa sawit']],
] as const)('what was rejected comes again: %s', (_, again) => {
  expect(isAgain(rejected, again)).toBe(true);
});

test.each([
  ['other words', [at('industri agro'), 'industri agro dan produk perikanan laut dalam']],
  ['some of its words among others', [at('kimia hulu'), 'kimia hulu dan minyak kelapa']],
  ['the deletion of those words', [at('khususnya minyak kelapa sawit dan turunannya'), '']],
  ['no change at all', [at('industri agro'), 'industri agro']],
] as const)('is no repetition: %s', (_, other) => {
  expect(isAgain(rejected, other)).toBe(false);
});

test('one short word is the same proposal only in the same place', () => {
  const shall = [at('wajib', 'Para Peserta ', ' bekerja sama'), 'akan'] as const;
  expect(isAgain(shall, [at('wajib', 'Para Peserta ', ' bekerja sama'), 'Akan'])).toBe(true);
  expect(isAgain(shall, [at('wajib', 'Peserta pertama ', ' menanggung biaya'), 'akan'])).toBe(false);
  expect(isAgain(shall, [at('harus', 'Para Peserta ', ' bekerja sama'), 'akan'])).toBe(false);
  expect(isAgain([at('wajib'), 'akan'], [at('wajib'), 'akan'])).toBe(false);
});

test('a deletion that was rejected comes again', () => {
  const out = [at('dengan memperhatikan ketersediaan anggaran masing-masing'), ''] as const;
  expect(isAgain(out, [at('biaya, dengan memperhatikan ketersediaan anggaran masing-masing.'), 'biaya.'])).toBe(true);
  expect(isAgain(out, [at('ketersediaan anggaran'), ''])).toBe(false);
});

const words = fc
  .array(fc.constantFrom('minyak', 'kelapa', 'sawit', 'produk', 'perikanan', 'kertas', 'dan', 'karton'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.join(' '));

test('whatever is proposed in the same place again is recognised in any case and spacing; nothing repeats what changes nothing', () => {
  fc.assert(
    fc.property(words, words, (quote, proposal) => {
      fc.pre(quote !== proposal);
      const where = [at(quote, 'Para Peserta bekerja sama: ', '; dan lain-lain'), proposal] as const;
      const loud = [
        at(quote.toUpperCase(), 'Para Peserta bekerja sama: ', '; dan lain-lain'),
        proposal.replaceAll(' ', '  ').toUpperCase(),
      ] as const;
      expect(isAgain(where, loud)).toBe(true);
      expect(isAgain(where, [at(quote), quote])).toBe(false);
    }),
  );
});
