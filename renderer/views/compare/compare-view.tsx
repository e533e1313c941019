import { useNegotiations } from '../../api/queries.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useHiddenLocation } from '../../components/use-hidden-location.ts';
import {
  buildComparisonAddress,
  type ComparisonChoice,
  parseComparisonAddress,
} from '../../features/compare/sides/comparison-address.ts';
import { useComputerFiles } from '../../features/compare/sides/use-computer-files.ts';
import { ComparisonScreen } from './comparison-screen.tsx';

/** Sandingan: any two texts, or what was sent, ours and theirs. What is compared stands in the address. */
export function CompareView() {
  // As it was gone to: the router's own has half of its signs decoded.
  const [place, go] = useHiddenLocation();
  const texts = useNegotiations();
  const computer = useComputerFiles();
  if (texts.error !== null) return <FailureAlert problem={texts.error} onRetry={() => void texts.refetch()} />;
  if (texts.data === undefined) return <Loading />;
  const open = texts.data.filter(({ archived }) => !archived);
  const asked = parseComparisonAddress(place);
  const only = open.length === 1 ? (open[0]?.code ?? null) : null;
  const negotiation = asked.negotiation === undefined ? only : asked.negotiation;
  return (
    <ComparisonScreen
      key={negotiation ?? ''}
      asked={{ ...asked, negotiation }}
      texts={open}
      computer={computer}
      onChoose={(choice: ComparisonChoice) => go(buildComparisonAddress(choice), { replace: true })}
    />
  );
}
