const longest = 300;

/** What a server of mail said, in one line. */
export function troubleOf(error: unknown): string {
  const { responseText, response, message } = error as Record<
    'responseText' | 'response' | 'message',
    unknown
  >;
  const said = [responseText, response, message].find(text => typeof text === 'string' && text !== '');
  return String(said ?? error)
    .replaceAll(/\s+/g, ' ')
    .slice(0, longest);
}
