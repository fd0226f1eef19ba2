/** What the phone has left. */
interface PhoneFigures {
  readonly usedMegabytes: number;
  readonly roomMegabytes: number;
  /** The browser has promised not to drop what is kept. */
  readonly isPersistent: boolean;
  /** Undefined where the browser does not tell. */
  readonly batteryPercent: number | undefined;
}

interface BatteryTeller {
  getBattery?(): Promise<{ readonly level: number }>;
}

const bytesPerMegabyte = 1_000_000;

export async function phoneFigures(): Promise<PhoneFigures> {
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const battery = await (navigator as BatteryTeller).getBattery?.().catch(() => undefined);
  return {
    usedMegabytes: Math.ceil(usage / bytesPerMegabyte),
    roomMegabytes: Math.floor(quota / bytesPerMegabyte),
    isPersistent: (await navigator.storage?.persisted?.()) ?? false,
    batteryPercent: battery ? Math.round(battery.level * 100) : undefined,
  };
}
