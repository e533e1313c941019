import { useLocation } from 'wouter';
import { addToInbox, isReadableFile } from './inbox.ts';
import { useStoreFiles } from './use-store-files.ts';

/** Takes files in for a text: Word files to be previewed, all others are kept at once; and goes to where they wait. */
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
