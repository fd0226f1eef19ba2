const addressed = /^(?:\s*@\S+\s*)+/u;
const asked = /^(?:报修|報修|repair)[\s:：,，]*/iu;
const longest = 2_000;

/** What somebody said without whom they said it to and without the word that only says that something is wanted. */
export function wordsOf(text: string): string {
  const said = text.toWellFormed().replaceAll('\0', '').replace(addressed, '').trim();
  return said.replace(asked, '').trim().slice(0, longest);
}
