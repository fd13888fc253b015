/**
 * The text of a cell, so that no spreadsheet runs it as a formula: one that begins with a sign of formulas gets an
 * apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection), the wide forms of those signs too.
 */
export const guardFormula = (cell: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell);
