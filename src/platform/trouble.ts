export type Params = Readonly<Record<string, string | number>>;

/**
 * What keeps the installation from running, for the person at its shell.
 * `code` is a key of `locales/<language>/trouble.json`, which says what is wrong and what to do.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly code: string;
  readonly params: Params;

  constructor(code: string, params: Params = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`, { cause });
    this.code = code;
    this.params = params;
  }
}
