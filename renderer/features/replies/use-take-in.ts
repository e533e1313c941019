import { useLocation } from 'wouter';
import { useReceive } from '../files/use-receive.ts';
import { isRead, putIn } from './inbox.ts';

/** Takes files in for a text: Word files to be previewed, all others are kept at once; and goes to where they wait. */
export function useTakeIn(): (negotiation: string, files: readonly File[]) => void {
  const receive = useReceive();
  const [, go] = useLocation();
  return (negotiation, files) => {
    if (files.length === 0) return;
    putIn(negotiation, files);
    const others = files.filter((file) => !isRead(file));
    if (others.length > 0) void receive(negotiation, others);
    go(`/gather/${encodeURIComponent(negotiation)}`);
  };
}
