import { useNegotiationText, useUnsavedTyping } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { QuietBoundary } from '../../components/quiet-boundary.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import type { ProjectorExit } from '../../features/projector/projector-report.ts';
import { BlankProjection } from './blank-projection.tsx';
import { Projection } from './projection.tsx';

type Props = {
  readonly code: string;
  /** The index of the initial clause. */
  readonly place: number;
  readonly onPlace: (place: number) => void;
  readonly onLeave: (left: ProjectorExit) => void;
};

/**
 * Mode Proyektor: the text as both sides may see it. Replaces everything else on the page, so that nothing internal can
 * appear (D22).
 */
export function ProjectorView({ code, place, onPlace, onLeave }: Props) {
  const say = useTranslate();
  const text = useNegotiationText(code);
  // An agreement made before the meetings are loaded would not be collected.
  const meetings = useRead('meetings.list', { negotiation: code });
  // Words typed before would be kept in place of those of the workbench.
  const typings = useUnsavedTyping(code);
  const leave = () => onLeave({ clause: null, reports: [] });
  const unshown = <BlankProjection words={say('ui.projector.unshown')} onLeave={leave} />;
  if ((text.error ?? meetings.error) !== null) return unshown;
  if (text.data === undefined || meetings.data === undefined || typings.isPending)
    return <BlankProjection words="" onLeave={leave} />;
  return (
    <QuietBoundary fallback={unshown}>
      <Projection text={text.data} place={place} onPlace={onPlace} onLeave={onLeave} />
    </QuietBoundary>
  );
}
