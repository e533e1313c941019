import { useEffect, useState } from 'react';

/** Returns true once the component has been on the screen for a while: what nobody waits for is read then. */
export function useRested(ms: number): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return rested;
}
