export type BenchRow = {
  readonly name: string;
  readonly measured: string;
  /** Empty without a goal. */
  readonly goal: string;
  readonly met: boolean | null;
};

/** A number of milliseconds in readable form. */
export const formatMs = (value: number): string => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;

/** In: the name, the measurement, its upper limit (null for no goal), the format. */
export function createRow(
  name: string,
  value: number,
  goal: number | null,
  form: (value: number) => string,
  more = '',
): BenchRow {
  return {
    name,
    measured: more === '' ? form(value) : `${form(value)} (${more})`,
    goal: goal === null ? '' : `<= ${form(goal).replace(/\.0+(?= |$)/, '')}`,
    met: goal === null ? null : value <= goal,
  };
}

/** The rows in columns of equal width. */
export function formatTable(rows: readonly BenchRow[]): string {
  const cells = [
    ['case', 'measured', 'goal', 'verdict'],
    ...rows.map(({ name, measured, goal, met }) => [name, measured, goal, met === null ? '-' : met ? 'met' : 'MISSED']),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) =>
    line
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], '-'.repeat(widths.reduce((a, b) => a + b + 2, -2)), ...lines.slice(1)].join('\n');
}
