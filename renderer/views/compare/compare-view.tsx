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

/** Sandingan: compares any two texts, or the text as sent, ours and theirs. The address contains the choices. */
export function CompareView() {
  // The undecoded location: the router decodes some of its characters.
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
    <>
      {computer.dialog}
      <ComparisonScreen
        key={negotiation ?? ''}
        asked={{ ...asked, negotiation }}
        texts={open}
        computer={computer}
        onChoose={(choice: ComparisonChoice) => go(buildComparisonAddress(choice), { replace: true })}
      />
    </>
  );
}
