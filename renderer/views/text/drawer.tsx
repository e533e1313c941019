import { CloseButton, Group, Tabs, Text } from '@mantine/core';
import { History, MessageSquare, ShieldCheck } from 'lucide-react';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { CommentsPanel } from '../../features/comments/comments-panel.tsx';
import { HistoryPanel } from '../../features/history/history-panel.tsx';
import { PositionsPanel } from '../../features/history/positions-panel.tsx';
import { usePage } from '../../features/text/page.ts';
import { useSay } from '../../ui/speech.ts';
import type { DrawerTab, Placed } from './use-place.ts';
import styles from './workbench.module.css';

/** What belongs to the clause where a person is: its comments, its history, our position on it. */
export function Drawer({ place, comments }: { readonly place: Placed; readonly comments: readonly ShownComment[] }) {
  const { text, options, languages, readOnly } = usePage();
  const say = useSay();
  const { clause, clauseName } = place;
  return (
    <Tabs
      className={styles.drawer}
      value={place.drawer}
      onChange={(tab) => place.setDrawer(tab as DrawerTab)}
      keepMounted={false}
    >
      <Group wrap="nowrap" gap={0} justify="space-between">
        <Tabs.List flex={1} style={{ flexWrap: 'nowrap' }} aria-label={say('ui.text.drawer')}>
          <Tabs.Tab px="xs" value="comments" leftSection={<MessageSquare size={14} aria-hidden />}>
            {say('ui.comments.title')}
          </Tabs.Tab>
          <Tabs.Tab px="xs" value="history" leftSection={<History size={14} aria-hidden />}>
            {say('ui.history.title')}
          </Tabs.Tab>
          <Tabs.Tab px="xs" value="positions" leftSection={<ShieldCheck size={14} aria-hidden />}>
            {say('ui.history.positions')}
          </Tabs.Tab>
        </Tabs.List>
        <CloseButton mx={6} aria-label={say('ui.text.close-drawer')} onClick={() => place.setDrawer(null)} />
      </Group>
      <Tabs.Panel value="comments">
        <CommentsPanel
          text={text}
          options={options}
          comments={comments}
          clause={place.here}
          clauseName={clauseName}
          here={place.comment}
          making={place.making}
          onMake={place.setMaking}
          onMade={(id) => {
            place.setMaking(null);
            if (id !== null) place.setComment(id);
            place.focusHere();
          }}
          onShow={(comment) => {
            place.setComment(comment.id);
            if (comment.clause !== null) place.show(comment.clause);
          }}
        />
      </Tabs.Panel>
      <Tabs.Panel value="history">
        {clause === undefined ? (
          <NotHere />
        ) : (
          <HistoryPanel
            key={clause.id}
            text={text}
            options={options}
            clause={clause.id}
            clauseName={clauseName}
            languages={languages}
            readOnly={readOnly || clause.newer}
          />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="positions">
        {clause === undefined ? (
          <NotHere />
        ) : (
          <PositionsPanel key={clause.id} negotiation={text.code} clause={clause.id} clauseName={clauseName} />
        )}
      </Tabs.Panel>
    </Tabs>
  );
}

/** The clause of the text is chosen, and the draft that is shown has it not. */
function NotHere() {
  return (
    <Text size="sm" c="dimmed" p="md">
      {useSay()('ui.text.clause-not-here')}
    </Text>
  );
}
