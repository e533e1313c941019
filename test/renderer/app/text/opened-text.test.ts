import { expect, test } from 'vitest';
import { findOpenedText } from '../../../../renderer/app/text/opened-text.ts';

test.each([
  ['/text/loi-belarus', { screen: 'text', code: 'loi-belarus', part: '' }],
  ['/text/loi-belarus/funding/history', { screen: 'text', code: 'loi-belarus', part: 'funding' }],
  ['/compare/loi%2Ebelarus/two/-/text', { screen: 'compare', code: 'loi.belarus', part: 'two' }],
  ['/sign/loi-belarus/process', { screen: 'sign', code: 'loi-belarus', part: 'process' }],
  ['/verify/loi-belarus', { screen: 'verify', code: 'loi-belarus', part: '' }],
  ['/gather/%', { screen: 'gather', code: '%', part: '' }],
  ['/compare/-/two', null],
  ['/compare', null],
  ['/verify', null],
  ['/', null],
])('%s', (place, expected) => {
  expect(findOpenedText(place)).toEqual(expected);
});
