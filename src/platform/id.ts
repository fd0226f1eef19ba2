import { randomFillSync } from 'node:crypto';

/** Randomness is asked of the system in large pieces: one by one it costs more than all the rest of an id. */
const pool = Buffer.allocUnsafe(8192);
const bytesOfId = 10;
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const counterAtMost = 0xfff;

let used = pool.length;
let lastMs = 0;
let counter = 0;

/** A new UUIDv7 (RFC 9562): unique, and later than all that this process made before, which keeps indexes dense. */
export function newId(): string {
  const at = takeRandom();
  advance(Date.now(), at);
  const time = lastMs.toString(16).padStart(12, '0');
  const version = `7${counter.toString(16).padStart(3, '0')}`;
  const variant = `${byte(at + 2, 0x3f, 0x80)}${byte(at + 3)}`;
  const rest = byte(at + 4) + byte(at + 5) + byte(at + 6) + byte(at + 7) + byte(at + 8) + byte(at + 9);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${rest}`;
}

function takeRandom(): number {
  if (used + bytesOfId > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytesOfId;
  return used - bytesOfId;
}

/** Within a millisecond, or when the clock goes back, ids count up; a full counter borrows from the next millisecond. */
function advance(now: number, at: number): void {
  if (now > lastMs) {
    lastMs = now;
    counter = pool.readUInt16BE(at) & (counterAtMost >> 1);
    return;
  }
  counter += 1;
  if (counter <= counterAtMost) return;
  lastMs += 1;
  counter = 0;
}

function byte(at: number, mask = 0xff, bits = 0): string {
  return hex[((pool[at] ?? 0) & mask) | bits] ?? '';
}
