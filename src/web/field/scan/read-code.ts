/** What separates fields of variable length in the codes of GS1. */
const separator = '\u001d';

/** Lengths of the fields that GS1 fixes; the others end at a separator. */
const fixedLengths: Readonly<Record<string, number>> = { '01': 14, '11': 6, '13': 6, '15': 6, '17': 6 };
const identifiers = ['240', '241', '01', '10', '11', '13', '15', '17', '21'] as const;

/** The fields of a GS1 code by their identifier; empty for any other text. */
function gs1Fields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  if (!/^01\d{14}/.test(unseparated(text))) return fields;
  let rest = text;
  while (rest.length > 0) {
    rest = unseparated(rest);
    const identifier = identifiers.find(one => rest.startsWith(one));
    if (!identifier) return fields;
    const end = fixedLengths[identifier] ?? endOf(rest.slice(identifier.length));
    fields.set(identifier, rest.slice(identifier.length, identifier.length + end));
    rest = rest.slice(identifier.length + end);
  }
  return fields;
}

/** What follows the separators at the beginning. */
function unseparated(text: string): string {
  return text.startsWith(separator) ? unseparated(text.slice(1)) : text;
}

function endOf(text: string): number {
  const found = text.indexOf(separator);
  return found < 0 ? text.length : found;
}

/** The serial number that a code on a plate carries: field 21 of GS1, `SN:` before it, or the whole text. */
export function serialNoIn(text: string): string {
  const labelled = /^(?:S\/?N|\p{Script=Han}{2,6})\s*[:：]\s*(\S.*)$/iu.exec(text.trim())?.[1];
  return (gs1Fields(text).get('21') ?? labelled ?? text).trim();
}

/** The part number that a code on a part carries: the maker's number or the article of GS1, `PN:` before it, or the whole text. */
export function partNoIn(text: string): string {
  const fields = gs1Fields(text);
  const labelled = /^(?:P\/?N|\p{Script=Han}{2,6})\s*[:：]\s*(\S.*)$/iu.exec(text.trim())?.[1];
  return (fields.get('240') ?? fields.get('241') ?? fields.get('01') ?? labelled ?? text).trim();
}
