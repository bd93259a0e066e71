/** That a column has a text in it, whatever characters that has. */
export function containing(column: string, text: string): [string, string[]] {
  return [
    `?? like ? escape '!'`,
    [column, `%${text.replace(/[!%_]/g, '!$&')}%`],
  ];
}
