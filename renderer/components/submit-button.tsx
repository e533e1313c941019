import { Button, type ButtonProps } from '@mantine/core';

type Props = ButtonProps & {
  /** There is nothing to submit: the button shows this but keeps the focus, which a disabled button would lose. */
  readonly idle: boolean;
};

/** The button of a form that stays open after submission; Enter in a field presses it too. */
export function SubmitButton({ idle, ...props }: Props) {
  return (
    <Button
      {...props}
      type="submit"
      {...(idle ? { 'data-disabled': true, 'aria-disabled': true } : {})}
      onClick={(event) => idle && event.preventDefault()}
    />
  );
}
