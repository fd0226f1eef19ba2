const placeholders = ['{z}', '{x}', '{y}'] as const;

/** Nothing else may stand in what browsers are told to allow. */
const plainOrigin = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/;

/** The origin of a template of tiles; undefined when it is none: a placeholder is missing, or stands in the host. */
export function originOf(urlTemplate: string): string | undefined {
  if (placeholders.some(placeholder => !urlTemplate.includes(placeholder))) return undefined;
  if (!URL.canParse(urlTemplate)) return undefined;
  const { origin, username, password } = new URL(urlTemplate);
  return plainOrigin.test(origin) && username === '' && password === '' ? origin : undefined;
}
