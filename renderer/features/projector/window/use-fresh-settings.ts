import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isProjectorWindow } from './projector-window.ts';

/**
 * Reads the settings again when a text is projected into a window that is open already: the workbench may have chosen
 * another meeting, and no window is told of another's settings.
 */
export function useFreshSettings(): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isProjectorWindow()) return;
    const read = () => void queries.invalidateQueries({ queryKey: ['settings.show'] });
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [queries]);
}
