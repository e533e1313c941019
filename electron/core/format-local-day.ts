/** Formats the calendar day in the local time zone, which may differ from the day in UTC. */
export function formatLocalDay(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
