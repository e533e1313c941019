import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useHostConnection } from '../api/core-provider.tsx';
import { QuietBoundary } from '../components/quiet-boundary.tsx';
import { useTranslate } from '../components/use-translate.ts';
import { useLeftTypings } from '../features/clause/use-left-typings.ts';
import { AfterProjector } from '../features/projector/after-projector.tsx';
import { buildProjectorAddress, parseProjectorAddress } from '../features/projector/projector-address.ts';
import type { ProjectorExit, ProjectorReport } from '../features/projector/projector-report.ts';
import { closeProjectorWindow, isProjectorWindow } from '../features/projector/window/projector-window.ts';
import { useFreshSettings } from '../features/projector/window/use-fresh-settings.ts';
import { useProjectedPage } from '../features/projector/window/use-projected-page.ts';
import { useWindowReports } from '../features/projector/window/use-window-reports.ts';
import { BlankProjection } from '../views/projector/blank-projection.tsx';
import { BlankProjectorWindow } from '../views/projector/blank-projector-window.tsx';
import { ProjectorView } from './views.ts';

/**
 * Shows the shell, or a projected text in its place. The projector holds the screen until its own key closes it: if the
 * browser navigates elsewhere, the page stays and its address is restored.
 */
export function Screens({ children }: { readonly children: ReactNode }) {
  const say = useTranslate();
  const [place, go] = useLocation();
  const { window: host } = useHostConnection();
  const held = useRef<string | null>(null);
  const [reports, setReports] = useState<readonly ProjectorReport[]>([]);
  const addReports = useCallback((more: readonly ProjectorReport[]) => setReports((now) => [...now, ...more]), []);
  useWindowReports(addReports);
  useFreshSettings();
  useProjectedPage();
  useLeftTypings();
  if (parseProjectorAddress(place) !== null) held.current = place;
  const address = held.current;
  const projected = address === null ? null : parseProjectorAddress(address);
  useEffect(() => {
    if (address !== null && address !== place) go(address, { replace: true });
  }, [address, place, go]);
  const code = projected?.code ?? '';
  const onPlace = useCallback((next: number) => go(buildProjectorAddress(code, next), { replace: true }), [code, go]);
  if (projected === null)
    return isProjectorWindow() ? (
      <BlankProjectorWindow fails />
    ) : (
      <>
        {children}
        <AfterProjector reports={reports} onClose={() => setReports([])} />
      </>
    );
  const leave = async ({ clause, reports: kept }: ProjectorExit) => {
    // What was withheld is sent as this window closes.
    if (isProjectorWindow()) return closeProjectorWindow();
    // The window leaves the projector's screen before it shows anything else.
    await host?.project(null);
    held.current = null;
    addReports(kept);
    go(`/text/${code}${clause === null ? '' : `/${clause}`}`, { replace: true });
  };
  return (
    <QuietBoundary
      key={code}
      fallback={
        <BlankProjection
          words={say('ui.projector.unshown')}
          onLeave={() => void leave({ clause: null, reports: [] })}
        />
      }
    >
      <Suspense fallback={null}>
        <ProjectorView {...projected} onPlace={onPlace} onLeave={(exit) => void leave(exit)} />
      </Suspense>
    </QuietBoundary>
  );
}
