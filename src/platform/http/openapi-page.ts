interface Operation {
  readonly summary?: string;
  readonly parameters?: unknown;
  readonly requestBody?: unknown;
  readonly responses?: unknown;
}

interface Description {
  readonly info?: { readonly title?: string; readonly version?: string };
  readonly paths?: object;
}

/** The OpenAPI document as one page without script: each operation with what it takes and answers. */
export function openapiPage({ info, paths }: Description): string {
  const rows = Object.entries((paths ?? {}) as Record<string, Record<string, Operation>>).flatMap(
    ([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => section(method, path, operation)),
  );
  const title = escapeHtml(`${info?.title ?? ''} API ${info?.version ?? ''}`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style><h1>${title}</h1><p><a href="openapi.json">openapi.json</a></p>${rows.join('')}</html>`;
}

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
summary{cursor:pointer;padding:.25rem 0}code{font-weight:600}pre{overflow:auto;padding:.5rem;border:1px solid #8884}
b{display:inline-block;min-width:4.5rem;text-transform:uppercase}`;

function section(
  method: string,
  path: string,
  { summary = '', parameters, requestBody, responses }: Operation,
): string {
  const shapes = escapeHtml(JSON.stringify({ parameters, requestBody, responses }, null, 2));
  const heading = `<b>${escapeHtml(method)}</b><code>${escapeHtml(path)}</code> ${escapeHtml(summary)}`;
  return `<details><summary>${heading}</summary><pre>${shapes}</pre></details>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
