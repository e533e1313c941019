import { useLocation } from 'wouter';
import { addToInbox, isReadableFile } from './inbox.ts';
import { useStoreFiles } from './use-store-files.ts';

/**
 * Receives files for a text: Word and Excel files are previewed, all others are stored at once; then opens the page
 * where they wait.
 */
export function useReceiveFiles(): (negotiation: string, files: readonly File[]) => void {
  const receive = useStoreFiles();
  const [, go] = useLocation();
  return (negotiation, files) => {
    if (files.length === 0) return;
    addToInbox(negotiation, files);
    const others = files.filter((file) => !isReadableFile(file));
    if (others.length > 0) void receive(negotiation, others);
    go(`/gather/${encodeURIComponent(negotiation)}`);
  };
}
