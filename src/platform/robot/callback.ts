import type { RobotVendor } from '#contract/robot.ts';
import { hourMs } from '#kernel/time.ts';
import type { Call, CallbackKeys, Genuine } from './call.ts';
import { readDingtalk } from './dingtalk.ts';
import { readFeishu } from './feishu.ts';
import { readWecom } from './wecom.ts';

/** How long after it was signed a call counts, and how far the vendor's clock may be ahead. DingTalk documents an hour. */
export const callbackHoldsMs = hourMs;

/** Reads a call of the vendor; null where its signature does not hold or it is none that the vendor sends. */
export function readCallback(vendor: RobotVendor, call: Call, keys: CallbackKeys): Genuine | null {
  try {
    return readers[vendor](call, keys);
  } catch {
    // Whatever cannot be decrypted or parsed was not sent by the vendor.
    return null;
  }
}

const readers = { wecom: readWecom, dingtalk: readDingtalk, feishu: readFeishu } as const;
