import { useLocation } from 'wouter';
import { addToInbox } from './inbox.ts';
import { useOpenFile } from './use-open-file.ts';
import { useStoreFiles } from './use-store-files.ts';

/**
 * Receives files for a text: those that can be read are previewed, of a mail or an archive each file in it; all others are
 * stored at once. Opens the page where they wait.
 */
export function useReceiveFiles(): (negotiation: string, files: readonly File[]) => void {
  const receive = useStoreFiles();
  const open = useOpenFile();
  const [, go] = useLocation();
  const takeIn = async (negotiation: string, files: readonly File[]) => {
    const others: File[] = [];
    for (const file of files) {
      const arrived = open.directly(file) ?? (await open.byCore(file));
      addToInbox(negotiation, arrived);
      if (arrived.every((one) => one.as === 'evidence')) others.push(file);
    }
    if (others.length > 0) await receive(negotiation, others);
  };
  return (negotiation, files) => {
    if (files.length === 0) return;
    void takeIn(negotiation, files);
    go(`/gather/${encodeURIComponent(negotiation)}`);
  };
}
