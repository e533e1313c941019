import { DocumentBlockView } from '../document/document-block-view.tsx';
import { useDocumentView } from '../document/document-context.ts';
import { selectBlocks } from '../document/list-block-changes.ts';

/** The whole compared document, or what changed in it, for paper. */
export function PrintedDocument({ only }: { readonly only: readonly number[] | null }) {
  const { document } = useDocumentView();
  return selectBlocks(document.blocks, only).map(({ block, at }) => <DocumentBlockView key={at} block={block} />);
}
