import type { Component } from './list-components.ts';

const LINE = `\n\n${'-'.repeat(80)}\n\n`;

/** The notices of everything that other people made. Some packages bring no text, and only name their licence. */
export function writeNotices(components: readonly Component[]): string {
  const parts = components.map(({ name, version, license, author, notices }) => {
    const by = author === '' ? '' : `, ${author}`;
    return [`${name} ${version} (${license})${by}`, ...notices.map(plainLines)].join('\n\n');
  });
  return `${['Naskah contains the following works of other people.', ...parts].join(LINE)}\n`;
}

const plainLines = (text: string): string => text.replaceAll('\r\n', '\n');
