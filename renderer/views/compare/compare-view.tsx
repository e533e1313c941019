import { useNegotiations } from '../../api/queries.ts';
import { addressOf, type Choice, choiceIn } from '../../features/compare/address.ts';
import { useComputerFiles } from '../../features/compare/use-computer-files.ts';
import { Failed, Loading } from '../../ui/state.tsx';
import { useHiddenLocation } from '../../ui/use-hidden-location.ts';
import { Comparing } from './comparing.tsx';

/** Sandingan: any two texts, or what was sent, ours and theirs. What is compared stands in the address. */
export function CompareView() {
  // As it was gone to: the router's own has half of its signs decoded.
  const [place, go] = useHiddenLocation();
  const texts = useNegotiations();
  const computer = useComputerFiles();
  if (texts.error !== null) return <Failed problem={texts.error} onRetry={() => void texts.refetch()} />;
  if (texts.data === undefined) return <Loading />;
  const open = texts.data.filter(({ archived }) => !archived);
  const asked = choiceIn(place);
  const only = open.length === 1 ? (open[0]?.code ?? null) : null;
  const negotiation = asked.negotiation === undefined ? only : asked.negotiation;
  return (
    <Comparing
      key={negotiation ?? ''}
      asked={{ ...asked, negotiation }}
      texts={open}
      computer={computer}
      onChoose={(choice: Choice) => go(addressOf(choice), { replace: true })}
    />
  );
}
