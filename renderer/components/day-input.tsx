import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { CalendarDays } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import styles from './day-input.module.css';
import { formatDay } from './format-date.ts';
import { parseTypedDay } from './parse-typed-day.ts';
import { useInterfaceLanguage } from './use-translate.ts';

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'max'> & {
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  /** Called with a day, or with nothing while what is typed is none. */
  readonly onChange: (day: string) => void;
  /** The last day that is accepted. */
  readonly max?: string;
};

/**
 * A day, typed in any common form or chosen from the browser's calendar, and shown with the name of its month: a native
 * field shows 02/12/2022 in the order of the browser's language, whatever the language of this program.
 */
export function DayInput({ value, onChange, max, error, ...rest }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isTyping, setTyping] = useState(false);
  // What is no day stays until it is corrected, or until another day comes from elsewhere.
  const isUnread = value === '' && typed.trim() !== '';
  const shown = isTyping || isUnread ? typed : value === '' ? '' : formatDay(value, speech);
  const isLate = max !== undefined && value > max;
  const problem = isUnread
    ? say('ui.day.unread', { example: formatDay('2022-02-12', speech) })
    : isLate
      ? say('ui.day.late', { day: formatDay(max, speech) })
      : '';
  // Also keeps the form from being sent.
  useEffect(() => field.current?.setCustomValidity(problem), [problem]);
  const type = (words: string) => {
    setTyped(words);
    onChange(parseTypedDay(words) ?? '');
  };
  return (
    <TextInput
      {...rest}
      ref={field}
      value={shown}
      error={error || (!isTyping && problem !== '' && problem)}
      placeholder={rest.placeholder ?? formatDay('2022-02-12', speech)}
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={() => {
        setTyped(shown);
        setTyping(true);
      }}
      onBlur={() => {
        if (value !== '') setTyped('');
        setTyping(false);
      }}
      rightSectionPointerEvents="all"
      rightSection={
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            disabled={rest.disabled === true}
            aria-label={say('ui.day.calendar')}
            title={say('ui.day.calendar')}
            onClick={() => calendar.current?.showPicker()}
          >
            <CalendarDays size={16} aria-hidden />
          </ActionIcon>
          <input
            ref={calendar}
            type="date"
            className={styles.native}
            tabIndex={-1}
            aria-hidden
            autoComplete="off"
            value={value}
            max={max}
            onChange={({ currentTarget: { value: day } }) => {
              setTyped('');
              onChange(day);
            }}
          />
        </>
      }
    />
  );
}
