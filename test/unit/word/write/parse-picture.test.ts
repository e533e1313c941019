import { expect, test } from 'vitest';
import { parsePicture } from '../../../../electron/core/word/write/parse-picture.ts';
import { buildJpeg } from '../../../fixtures/word/build-jpeg.ts';
import { buildEmblemPng } from '../../../fixtures/word/emblem-png.ts';

const words = 'made by Sari';

test.each([
  ['png', buildEmblemPng(60, 80, words)],
  ['jpg', buildJpeg(640, 480, words)],
])('only the pixels of a %s are kept', (type, bytes) => {
  const picture = parsePicture(bytes);
  expect(picture).toMatchObject(type === 'png' ? { type, width: 60, height: 80 } : { type, width: 640, height: 480 });
  expect(Buffer.from(bytes).includes(words)).toBe(true);
  expect(Buffer.from(picture?.bytes ?? []).includes(words)).toBe(false);
  expect(parsePicture(picture?.bytes ?? new Uint8Array())).toEqual(picture);
});

test('rejects what is not a picture, or only the beginning of one', () => {
  expect(parsePicture(new Uint8Array())).toBeNull();
  expect(parsePicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  expect(parsePicture(Buffer.from('GIF89a'))).toBeNull();
  for (const whole of [buildEmblemPng(3, 3, ''), parsePicture(buildJpeg(3, 3, ''))?.bytes ?? new Uint8Array()])
    for (let length = 0; length < whole.length; length += 1) expect(parsePicture(whole.subarray(0, length))).toBeNull();
});

test('rejects a picture without a size', () => {
  expect(parsePicture(buildEmblemPng(0, 80))).toBeNull();
  expect(parsePicture(buildJpeg(0, 480, ''))).toBeNull();
});
