/**
 * The look of the product in one place: the console gives these to Ant Design, every stylesheet reads them as
 * `--name`. Ink and teal for what is calm, seal red only for what is broken.
 */
export interface Colours {
  readonly ground: string;
  readonly panel: string;
  readonly raised: string;
  readonly line: string;
  readonly text: string;
  readonly quiet: string;
  readonly primary: string;
  readonly primaryStrong: string;
  readonly onPrimary: string;
  readonly primarySoft: string;
  readonly kept: string;
  readonly keptSoft: string;
  readonly risk: string;
  readonly riskSoft: string;
  readonly broken: string;
  readonly brokenSoft: string;
  readonly rail: string;
  readonly railText: string;
  readonly railActive: string;
}

export const light: Colours = {
  ground: '#f4f5f4',
  panel: '#ffffff',
  raised: '#fbfcfb',
  line: '#dfe3e1',
  text: '#1b2426',
  quiet: '#5a676a',
  primary: '#17635f',
  primaryStrong: '#0f4c49',
  onPrimary: '#ffffff',
  primarySoft: '#e3efed',
  kept: '#23693f',
  keptSoft: '#e4f2e8',
  risk: '#8a5300',
  riskSoft: '#fbefd9',
  broken: '#ab2f1c',
  brokenSoft: '#fbe6e1',
  rail: '#132a2b',
  railText: '#c3d0cf',
  railActive: '#1f4644',
};

export const dark: Colours = {
  ground: '#101517',
  panel: '#181f21',
  raised: '#1e2628',
  line: '#2e383b',
  text: '#e6ebea',
  quiet: '#9aa7a9',
  primary: '#58b5ad',
  primaryStrong: '#7accc5',
  onPrimary: '#08201e',
  primarySoft: '#17312f',
  kept: '#71c28e',
  keptSoft: '#16301f',
  risk: '#e0ab56',
  riskSoft: '#352812',
  broken: '#f08a75',
  brokenSoft: '#3b1b15',
  rail: '#0b1213',
  railText: '#a9b8b7',
  railActive: '#173331',
};

/** Spacing in steps of four pixels, and the radii of corners. */
export const spacing = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32, 7: 48 } as const;
export const radius = { small: 4, medium: 6, large: 10 } as const;

export const font =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "PingFang TC", "Microsoft YaHei", "Microsoft JhengHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
