import { Button, Container } from '@mantine/core';
import { useRef } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import type { Choice } from '../../features/compare/address.ts';
import { goTogether } from '../../features/compare/call-size.ts';
import { LargeFile } from '../../features/compare/large-file.tsx';
import { comparedOf, type Side, sideWord } from '../../features/compare/side.ts';
import type { Computer } from '../../features/compare/use-computer-files.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useSay } from '../../ui/speech.ts';
import { Empty } from '../../ui/state.tsx';
import styles from './compare-view.module.css';
import { ThreeWay } from './three-way.tsx';
import { TwoWay } from './two-way.tsx';

type Props = {
  readonly choice: Choice;
  readonly text: ShownText | undefined;
  readonly language: string | null;
  readonly computer: Computer;
  readonly onChoose: (part: Partial<Choice>) => void;
};

/** The comparison of what was chosen, or what is missing for one. */
export function Compared({ choice, text, language, computer, onChoose }: Props) {
  const say = useSay();
  const { way } = choice;
  const negotiation = choice.negotiation ?? null;
  const places = ['old', 'next'] as const;
  for (const place of places) {
    const side = choice[place];
    if (side?.of !== 'computer') continue;
    const file = computer.files.get(side.key);
    const replace = (chosen: Side) => onChoose({ [place]: chosen });
    if (file === undefined) return <Gone name={side.name} computer={computer} onChoose={replace} />;
    if (file.base64 === null || !goTogether(sizesOf(choice, computer)))
      return <LargeFile file={file.file} negotiation={negotiation} onKept={replace} />;
  }
  const { old, next } = choice;
  if (old === null || next === null)
    return (
      <Container size="sm" className={styles.empty}>
        <Empty title={say(way === 'two' ? 'ui.compare.empty' : 'ui.compare.three-empty')}>
          {say(way === 'two' ? 'ui.compare.empty-about' : 'ui.compare.three-empty-about')}
        </Empty>
      </Container>
    );
  const [one, other] = [old, next].map((side) => comparedOf(side, negotiation, computer.files));
  if (language === null || one == null || other == null)
    return (
      <Container size="sm" className={styles.empty}>
        <Empty title={say('ui.compare.no-language')} />
      </Container>
    );
  const of = [negotiation, sideWord(old), sideWord(next), language].join(' ');
  if (way === 'three' && text !== undefined && old.of === 'draft')
    return (
      <ThreeWay
        key={of}
        of={of}
        text={text}
        base={old.draft}
        theirs={other}
        language={language}
        onPairing={() => onChoose({ way: 'two' })}
      />
    );
  return <TwoWay key={of} of={of} asked={{ old: one, next: other, language }} />;
}

function sizesOf({ old, next }: Choice, { files }: Computer): number[] {
  return [old, next].map((side) => (side?.of === 'computer' ? (files.get(side.key)?.base64?.length ?? 0) : 0));
}

type GoneProps = {
  readonly name: string;
  readonly computer: Computer;
  readonly onChoose: (side: Side) => void;
};

/** A file that was chosen before the page was opened anew. */
function Gone({ name, computer, onChoose }: GoneProps) {
  const say = useSay();
  const notice = useNotice();
  const field = useRef<HTMLInputElement>(null);
  return (
    <Container size="sm" className={styles.empty}>
      <Empty
        title={say('ui.compare.gone', { name })}
        action={<Button onClick={() => field.current?.click()}>{say('ui.compare.again')}</Button>}
      />
      <input
        ref={field}
        type="file"
        accept=".docx,.txt"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void computer.take(file).then(onChoose).catch(notice.failed);
        }}
      />
    </Container>
  );
}
