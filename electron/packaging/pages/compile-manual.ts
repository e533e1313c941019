import { Marked } from 'marked';

const PAGE = /[\\/]resources[\\/]manual[\\/][^?]*\.md$/;

/** A build step that turns the pages of the manual into HTML, so that no page parses Markdown. */
export function compileManual() {
  return {
    name: 'compile-manual',
    transform(text: string, id: string) {
      return PAGE.test(id) ? { code: compileManualPage(text), moduleType: 'js' as const, map: null } : null;
    },
  };
}

/**
 * A module whose default is the HTML of a page. Pictures are imported, so that the build names their files; a link to another
 * page is a button with its name in `data-page`. HTML in the source is not passed on.
 */
export function compileManualPage(source: string): string {
  const pictures: string[] = [];
  const marked = new Marked({
    renderer: {
      image: ({ href, text }) => {
        pictures.push(href);
        return `<img src="${placeOf(pictures.length - 1)}" alt="${escapeHtml(text)}" loading="lazy">`;
      },
      link({ href, tokens }) {
        const page = /^([a-z-]+)\.md$/.exec(href)?.[1];
        if (page === undefined) throw new Error(`The manual links to no page of its own: ${href}`);
        return `<button type="button" data-page="${page}">${this.parser.parseInline(tokens)}</button>`;
      },
      html: ({ text }) => escapeHtml(text),
    },
  });
  const html = marked.parse(source, { async: false });
  const imports = pictures.map((path, n) => `import picture${n} from ${JSON.stringify(`./${path}`)};\n`);
  const filled = pictures.reduce((all, _, n) => all.replace(placeOf(n), `" + picture${n} + "`), JSON.stringify(html));
  return `${imports.join('')}export default ${filled};\n`;
}

const placeOf = (picture: number) => `%picture-${picture}%`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
