import type { Pool } from 'pg';
import type { PaperCheck } from '#contract/paper.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import type { PrintedClaim } from '#platform/pdf/code.ts';
import type { Road } from '#road/road.ts';

/** What papers need of the product. */
export interface PaperOptions {
  readonly db: Db;
  readonly pool: Pool;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly road: Road;
  /** Proves that a code was printed here. */
  readonly secret: string;
  /** How phones that read a code reach the product. */
  readonly publicUrl: string;
  /** Others who print papers with codes. */
  readonly answersFor?: readonly PaperAnswer[];
}

/** Answers for a paper of its own; undefined for one that is another's. */
export type PaperAnswer = (claim: PrintedClaim, locale: Locale) => Promise<PaperCheck | undefined>;
