import { useNegotiationText } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import type { ProjectorExit } from '../../features/projector/projector-report.ts';
import { BlankProjection } from './blank-projection.tsx';
import { Projection } from './projection.tsx';
import { QuietBoundary } from './quiet-boundary.tsx';

type Props = {
  readonly code: string;
  /** The place of the clause to begin with. */
  readonly place: number;
  readonly onPlace: (place: number) => void;
  readonly onLeave: (left: ProjectorExit) => void;
};

/**
 * Mode Proyektor: the text as both sides may see it. Stands instead of everything else on the page, so that nothing
 * internal can come up beside it (D22).
 */
export function ProjectorView({ code, place, onPlace, onLeave }: Props) {
  const say = useTranslate();
  const text = useNegotiationText(code);
  // What is agreed before the meetings are known would not be collected.
  const meetings = useRead('meetings.list', { negotiation: code });
  const leave = () => onLeave({ clause: null, reports: [] });
  const unshown = <BlankProjection words={say('ui.projector.unshown')} onLeave={leave} />;
  if ((text.error ?? meetings.error) !== null) return unshown;
  if (text.data === undefined || meetings.data === undefined) return <BlankProjection words="" onLeave={leave} />;
  return (
    <QuietBoundary fallback={unshown}>
      <Projection text={text.data} place={place} onPlace={onPlace} onLeave={onLeave} />
    </QuietBoundary>
  );
}
