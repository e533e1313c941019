import { expect, test } from 'vitest';
import { compileManual, compileManualPage } from '../../../electron/packaging/pages/compile-manual.ts';

/** The HTML of a compiled page, with its pictures as the build would name them. */
function readHtml(code: string): string {
  const script = code
    .replaceAll(/^import (\w+) from "([^"]+)";$/gm, 'const $1 = "$2";')
    .replace('export default', 'return');
  return new Function(script)() as string;
}

test('a page becomes HTML whose pictures are imported and whose links are buttons', () => {
  const html = readHtml(
    compileManualPage('# Judul\n\n![Layar "satu"](pictures/a.png)\n\nLihat [**Berkas**](files.md), `F1`.\n'),
  );
  expect(html).toContain('<h1>Judul</h1>');
  expect(html).toContain('<img src="./pictures/a.png" alt="Layar &quot;satu&quot;" loading="lazy">');
  expect(html).toContain('<button type="button" data-page="files"><strong>Berkas</strong></button>');
  expect(html).toContain('<code>F1</code>');
});

test('HTML in a page is text, and a link that leaves the manual is refused', () => {
  expect(readHtml(compileManualPage('Satu <script>alert(1)</script>\n\n<div>dua</div>\n'))).not.toMatch(
    /<(?:script|div)/,
  );
  expect(() => compileManualPage('[a](https://example.org)')).toThrow(/links to no page/);
});

test('only pages of the manual are compiled', () => {
  expect(compileManual().transform('# A', '/project/README.md')).toBe(null);
  expect(compileManual().transform('# A', '/project/resources/manual/id/home.md')?.code).toContain('<h1>A</h1>');
});
