import { crc32, deflateSync } from 'node:zlib';

const width = 240;
const height = 80;

/** A wavy line as somebody might sign, as a PNG in a data URL. */
export function demoSignature(): string {
  const lines = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (_, x) => inkAt(x, y))]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return `data:image/png;base64,${Buffer.concat([start, ...parts]).toString('base64')}`;
}

/** Grey from 0, black, to 255, white. */
function inkAt(x: number, y: number): number {
  const wave = height / 2 + Math.sin(x / 12) * 18 + Math.sin(x / 5) * 6;
  return x > 20 && x < width - 20 && Math.abs(y - wave) < 2 ? 30 : 255;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
