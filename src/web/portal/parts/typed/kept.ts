const nameOf = (place: string) => `guiju_portal:typed:${place}`;

/** What was typed at a place; nothing where there is none, or where a browser keeps nothing for a page within a page. */
export function recallTyped(place: string): object {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(place)) ?? 'null');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

/** Plain values only: a picture is not kept. */
export function keepTyped(place: string, typed: object): void {
  try {
    sessionStorage.setItem(nameOf(place), JSON.stringify(typed));
  } catch {
    // Who may keep nothing types on all the same.
  }
}

export function forgetTyped(place: string): void {
  try {
    sessionStorage.removeItem(nameOf(place));
  } catch {
    // Nothing was kept.
  }
}
