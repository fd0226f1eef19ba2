/** What a remote attempt found, as it is typed. */
export interface Found {
  readonly cause: string;
  readonly remedy: string;
  readonly isSolved: boolean;
}

export const nothingFound: Found = { cause: '', remedy: '', isSolved: false };
