import type { ChangedLook } from '../../../../../shared/model/comparison/compared-document.ts';
import type { RunFormat, WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';

/** What differs between two looks of the same words. A font or a size has no name here. */
export function listChangedRunLooks(was: RunFormat, is: RunFormat): ChangedLook[] {
  const looks = (['bold', 'italic', 'underline', 'strike', 'colour', 'highlight', 'script', 'hidden'] as const).filter(
    (look) => was[look] !== is[look],
  );
  return looks.length === 0 ? ['other'] : looks;
}

/** What differs between two looks of the same paragraph; null if its look did not change. */
export function listChangedParagraphLooks({ was, properties, reformatted }: WordParagraph): ChangedLook[] | null {
  if (was === null) return reformatted.length === 0 ? null : ['other'];
  const looks: ChangedLook[] = [];
  if (was.style?.id !== properties.style?.id) looks.push('style');
  if (was.list?.id !== properties.list?.id || was.list?.level !== properties.list?.level) looks.push('list');
  if (was.indent !== properties.indent) looks.push('indent');
  return looks.length === 0 ? ['other'] : looks;
}
