import { DocumentBlockView } from '../document/document-block-view.tsx';
import { useDocumentView } from '../document/document-context.ts';
import { listPageBlocks } from '../document/list-page-blocks.ts';

/** The whole compared document, or what changed in it, for paper. */
export function PrintedDocument({ only }: { readonly only: readonly number[] | null }) {
  const { document } = useDocumentView();
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity other than their position
  if (only === null) return document.blocks.map((block, n) => <DocumentBlockView key={n} block={block} />);
  return listPageBlocks(document.blocks, only).map(({ key, block, part }) => (
    <DocumentBlockView key={key} block={block} part={part} />
  ));
}
