/**
 * Why a file cannot be read as a table: `unreadable` (neither spreadsheet nor text, or damaged), `locked` (with a
 * password), `too_large` (more than it may be once unpacked).
 */
export class TableTrouble extends Error {
  readonly code: 'unreadable' | 'locked' | 'too_large';

  constructor(code: TableTrouble['code']) {
    super(`the table is ${code}`);
    this.code = code;
  }
}
