import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMap } from '#app/replay/map.ts';
import { type ReplayOptions, type ReplayResult, replay } from '#app/replay/replay.ts';
import type { Reject } from '#app/replay/translate-row.ts';
import { parseInstant } from '#kernel/time.ts';
import { settableClock } from '#platform/clock.ts';
import { createNumbers } from '#platform/numbers/numbers.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { aFolder } from './folder.ts';

/** A database and a folder for files to replay. */
export interface Trial {
  readonly database: TestDatabase;
  /** Writes a file and answers its path. */
  file(name: string, content: string | Uint8Array): string;
  run(file: string, map: string, more?: Partial<ReplayOptions>): Promise<TrialResult>;
  close(): Promise<void>;
}

export interface TrialResult extends ReplayResult {
  readonly rejects: readonly Reject[];
}

export async function aTrial(): Promise<Trial> {
  const database = await testDatabase();
  const directory = aFolder('replay');
  const clock = settableClock(parseInstant('2026-11-20T01:00:00Z'));
  const platform = { ...database, clock, numbers: createNumbers(database.pool) };
  return {
    database,
    file: (name, content) => {
      const path = join(directory, name);
      writeFileSync(path, content);
      return path;
    },
    run: async (file, map, more = {}) => {
      const rejects: Reject[] = [];
      const add = async (reject: Reject) => void rejects.push(reject);
      const options = {
        platform,
        file,
        read: await readMap(map),
        rejects: { add },
        progress: () => undefined,
      };
      return { ...(await replay({ ...options, ...more })), rejects };
    },
    close: async () => {
      await database.close();
    },
  };
}

const maps = join(import.meta.dirname, '../../maps');
export const sampleMap = join(maps, 'incidents-servicenow.yaml');
export const sampleFile = join(maps, 'sample/incidents-servicenow.sample.csv');

/** A log of three columns and the regulation of one clause that judges it. */
export const smallMap = `
map: small
title: 小日志
source: test
zone: Asia/Shanghai
case: 编号
time: 时间
description: "{内容}"
adcode: "110000"
regulation: small.regulation.yaml
calendar: { id: always, zone: Asia/Shanghai, weekly: {}, holidays: [], alwaysOpen: true }
facts:
  history.class: { column: 级别, values: { 高: high, 低: low } }
events:
  - { first: true, tell: service_request.registered, state: registered }
  - { column: 状态, becomes: [完成], tell: service_request.closed, state: closed }
  - { tell: service_request.noted }
`;

export const smallRegulation = `
pack: small
version: "1"
source: test
title: { zh-CN: 小, zh-TW: 小, en: Small }
settings: {}
chapters:
  - no: "1"
    title: { zh-CN: 小, zh-TW: 小, en: Small }
    clauses:
      - id: S.1
        no: "1.1"
        text: { zh-CN: 一天, zh-TW: 一天, en: A day }
        controls:
          - kind: deadline
            name: { zh-CN: 关闭, zh-TW: 結案, en: Closing }
            holder: support
            from: service_request.registered
            to: service_request.closed
            within: [{ limit: 24h }]
`;
