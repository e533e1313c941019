import { expect, test } from 'vitest';
import { pictureOf } from '../../../electron/core/word/picture.ts';
import { emblemPng } from '../../fixtures/word/emblem.ts';
import { jpeg } from '../../fixtures/word/jpeg.ts';

const words = 'made by Sari';

test.each([
  ['png', emblemPng(60, 80, words)],
  ['jpg', jpeg(640, 480, words)],
])('of a %s its pixels are kept and nothing else', (type, bytes) => {
  const picture = pictureOf(bytes);
  expect(picture).toMatchObject(type === 'png' ? { type, width: 60, height: 80 } : { type, width: 640, height: 480 });
  expect(Buffer.from(bytes).includes(words)).toBe(true);
  expect(Buffer.from(picture?.bytes ?? []).includes(words)).toBe(false);
  expect(pictureOf(picture?.bytes ?? new Uint8Array())).toEqual(picture);
});

test('what is no picture, or only the beginning of one, is none', () => {
  expect(pictureOf(new Uint8Array())).toBeNull();
  expect(pictureOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  expect(pictureOf(Buffer.from('GIF89a'))).toBeNull();
  for (const whole of [emblemPng(3, 3, ''), pictureOf(jpeg(3, 3, ''))?.bytes ?? new Uint8Array()])
    for (let length = 0; length < whole.length; length += 1) expect(pictureOf(whole.subarray(0, length))).toBeNull();
});

test('a picture without a size is none', () => {
  expect(pictureOf(emblemPng(0, 80))).toBeNull();
  expect(pictureOf(jpeg(0, 480, ''))).toBeNull();
});
