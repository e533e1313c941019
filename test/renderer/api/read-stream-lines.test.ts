import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStreamLines } from '../../../renderer/api/read-stream-lines.ts';

async function readLines(chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<string[]> {
  const lines: string[] = [];
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  await readStreamLines(new Response(stream), (line) => lines.push(line));
  return lines;
}

test('lines arrive whole however the bytes are cut, even within a character', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'я', '🙂', ' ') });
  await fc.assert(
    fc.asyncProperty(fc.array(text), fc.array(fc.nat(40)), async (lines, cuts) => {
      const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
      const ends = [...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      expect(await readLines(ends.map((end, n) => bytes.slice(ends[n - 1] ?? 0, end)))).toEqual(lines);
    }),
  );
});

test('a line that the connection cuts off is dropped', async () => {
  expect(await readLines([new TextEncoder().encode('[]\n["comm')])).toEqual(['[]']);
});
