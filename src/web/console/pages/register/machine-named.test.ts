import { expect, test } from 'vitest';
import { machineNamed } from './machine-named.ts';

const machines = [
  { serialNo: 'LXB-2026-000123', vehicleNo: '鲁A·12345' },
  { serialNo: 'LXB-2026-100123', vehicleNo: null },
  { serialNo: 'LXB-2026-000999', vehicleNo: '鲁A·54321' },
];

test.each([
  ['lxb2026000123', 'LXB-2026-000123'],
  ['鲁A54321', 'LXB-2026-000999'],
  ['26-000999', 'LXB-2026-000999'],
])('%s names one machine', (said, serialNo) => {
  expect(machineNamed(machines, said)?.serialNo).toBe(serialNo);
});

test.each(['', '00123', '济南公交', '13800005678', '2026'])('%s names none, or more than one', said => {
  expect(machineNamed(machines, said)).toBeUndefined();
});
