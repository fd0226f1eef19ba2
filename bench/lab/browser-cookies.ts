/** The cookies of a request's header as a browser is given them. */
export function cookiesOf(header: string, url: string) {
  return header.split('; ').map(pair => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
}
