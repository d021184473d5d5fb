const pad = (text: string, width: number, alignRight: boolean): string =>
  alignRight ? text.padStart(width) : text.padEnd(width);

/**
 * Lays rows out in columns, the first one left-aligned and the others right-aligned.
 * A row of one cell is a line of its own under the table's columns, for a remark.
 */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.filter(({ length }) => length > 1).map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row.length === 1
      ? `  ${row[0] ?? ''}`
      : `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column > 0)).join('  ')}`.trimEnd();
  const rule = `  ${widths.map((width) => '─'.repeat(width)).join('──')}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
};

export const heading = (title: string): string => `\n${title}\n${'═'.repeat(title.length)}\n`;
