const gb = new TextDecoder('gb18030');

/** HZ (RFC 1843): Chinese in seven bits between `~{` and `~}`; `~~` is a tilde, `~` at the end of a line joins it to the next. */
export function decodeHz(text: string): string {
  return text.replaceAll(/~(?:\{((?:[!-w][!-~])*)~\}|~|\r?\n)/g, (found, chinese?: string) =>
    chinese === undefined ? (found === '~~' ? '~' : '') : gb.decode(highBytes(chinese)),
  );
}

function highBytes(text: string): Uint8Array {
  return Uint8Array.from(text, letter => letter.charCodeAt(0) | 0x80);
}
