import { Button, CloseButton, Group, Paper, Stack, Text } from '@mantine/core';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import classes from './notice.module.css';
import { problemText, type Refused } from './problem-text.ts';
import { useSay } from './speech.ts';

export type Notices = {
  /** Says that something was done; with `undo`, for as long as the notice stands, it can be taken back. */
  readonly done: (text: string, more?: { readonly undo?: () => Promise<unknown> }) => void;
  /** Says that something did not happen. Takes whatever was thrown. */
  readonly failed: (problem: unknown) => void;
};

type Notice = {
  readonly id: number;
  readonly text: string;
  readonly bad: boolean;
  readonly undo: (() => Promise<unknown>) | null;
};

const SHOWN_MS = 8000;
const MOST = 3;
const NoticeContext = createContext<Notices | null>(null);

export function useNotice(): Notices {
  const notices = useContext(NoticeContext);
  if (notices === null) throw new Error('no notices above');
  return notices;
}

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const [shown, setShown] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const close = useCallback((id: number) => setShown((all) => all.filter((one) => one.id !== id)), []);
  const notices = useMemo((): Notices => {
    const add = (notice: Omit<Notice, 'id'>) => {
      next.current += 1;
      const id = next.current;
      setShown((all) => [...all, { ...notice, id }].slice(-MOST));
      // A problem stays until it was read.
      if (!notice.bad) setTimeout(() => close(id), SHOWN_MS);
    };
    return {
      done: (text, { undo } = {}) => add({ text, bad: false, undo: undo ?? null }),
      failed: (problem) => add({ text: problemText(refusedOf(problem), say), bad: true, undo: null }),
    };
  }, [close, say]);
  const takeBack = async (notice: Notice) => {
    close(notice.id);
    try {
      await notice.undo?.();
      notices.done(say('ui.notice.undone'));
    } catch (problem) {
      notices.failed(problem);
    }
  };
  return (
    <NoticeContext value={notices}>
      {children}
      <Stack className={classes.stack} gap="xs" role="status" aria-live="polite">
        {shown.map((notice) => (
          <Paper key={notice.id} className={classes.notice} data-bad={notice.bad || undefined} shadow="md" withBorder>
            <Group gap="sm" wrap="nowrap" align="flex-start">
              {notice.bad ? <CircleAlert size={18} aria-hidden /> : <CircleCheck size={18} aria-hidden />}
              <Text size="sm" flex={1}>
                {notice.text}
              </Text>
              {notice.undo !== null && (
                <Button size="compact-sm" variant="light" onClick={() => void takeBack(notice)}>
                  {say('ui.notice.undo')}
                </Button>
              )}
              <CloseButton size="sm" aria-label={say('ui.notice.close')} onClick={() => close(notice.id)} />
            </Group>
          </Paper>
        ))}
      </Stack>
    </NoticeContext>
  );
}

function refusedOf(problem: unknown): Refused {
  if (problem instanceof Error && 'code' in problem && 'details' in problem) return problem as unknown as Refused;
  return { code: 'internal', details: { reason: problem instanceof Error ? problem.message : String(problem) } };
}
