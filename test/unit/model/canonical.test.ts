import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalizeJson, type Json } from '../../../shared/model/canonical.ts';
import { propertyRuns } from '../../helpers/marks.ts';

test('keys are in the order of their UTF-16 code units, with the shortest escapes (RFC 8785, 3.2.3)', () => {
  expect(
    canonicalizeJson({
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Smiley',
      '\u0080': 'Control',
      '\u00f6': 'o',
    }),
  ).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"o","\u20ac":"Euro Sign","\ud83d\ude00":"Smiley","\ufb33":"Dalet"}',
  );
  expect(canonicalizeJson(['\u20ac$\u000f\nA\'B"\\\\"/', null, true, -7])).toBe(
    '["\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/",null,true,-7]',
  );
});

test('parsing gives the value back, whatever the order of the keys', () => {
  const string = fc.string({ unit: 'binary' });
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 3 },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      string,
      fc.array(tie('json'), { maxLength: 4 }),
      fc.dictionary(string, tie('json'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalizeJson(value as Json))).toEqual(value);
    }),
    { numRuns: propertyRuns },
  );
  expect(canonicalizeJson({ b: 1, a: 2 })).toBe(canonicalizeJson({ a: 2, b: 1 }));
});

test.each([[0.5], [Number.NaN], [-0], [2 ** 60], ['\ud800'], [undefined], [[undefined]]])(
  '%j has no canonical text',
  (value) => {
    expect(() => canonicalizeJson(value as Json)).toThrow(TypeError);
  },
);
