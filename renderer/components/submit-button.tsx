import { Button, type ButtonProps } from '@mantine/core';

type Props = ButtonProps & {
  /** There is nothing to do: it says so, and keeps the focus, which a disabled button loses. */
  readonly idle: boolean;
};

/** The button of a form that stays when it was sent; Enter in a field presses it too. */
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
