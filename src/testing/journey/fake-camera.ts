import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'uqr';
import { aFolder } from '../folder.ts';

const width = 640;
const height = 480;
const [white, black] = [235, 16];
const moduleSize = 10;

/** Arguments of a browser whose camera looks at a QR code with this text all day long. */
export function fakeCamera(text: string): readonly string[] {
  const file = join(aFolder('camera'), 'camera.y4m');
  const header = `YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`;
  const frame = Buffer.concat([Buffer.from('FRAME\n'), brightness(text), colour()]);
  writeFileSync(file, Buffer.concat([Buffer.from(header), frame, frame]));
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ];
}

function brightness(text: string): Buffer {
  const { data, size } = encode(text, { border: 4 });
  const plane = Buffer.alloc(width * height, white);
  const [left, top] = [width, height].map(length => Math.floor((length - size * moduleSize) / 2));
  for (const [y, row] of data.entries())
    for (const [x, isDark] of row.entries())
      if (isDark) paint(plane, (left ?? 0) + x * moduleSize, (top ?? 0) + y * moduleSize);
  return plane;
}

function paint(plane: Buffer, left: number, top: number): void {
  for (let y = top; y < top + moduleSize; y += 1)
    plane.fill(black, y * width + left, y * width + left + moduleSize);
}

/** Grey all over. */
const colour = () => Buffer.alloc((width * height) / 2, 128);
