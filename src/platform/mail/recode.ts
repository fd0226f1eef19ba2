const gb = new TextDecoder('gb18030');

/**
 * Old Chinese mailers write GBK without saying so. Headers that are no UTF-8 are read as GB18030; so is a body whose
 * character set nobody names.
 */
export function recoded(raw: Uint8Array): Uint8Array {
  const at = endOfHead(raw);
  const [head, body] = [raw.subarray(0, at), raw.subarray(at)];
  const isNamed = /charset\s*=/i.test(Buffer.from(raw).toString('latin1'));
  const [newHead, newBody] = [asUtf8(head), isNamed ? body : asUtf8(body)];
  return newHead === head && newBody === body ? raw : Buffer.concat([newHead, newBody]);
}

function endOfHead(raw: Uint8Array): number {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const found = ['\r\n\r\n', '\n\n'].map(gap => bytes.indexOf(gap)).filter(at => at >= 0);
  return found.length > 0 ? Math.min(...found) : raw.length;
}

function asUtf8(bytes: Uint8Array): Uint8Array {
  return isUtf8(bytes) ? bytes : Buffer.from(gb.decode(bytes), 'utf8');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
