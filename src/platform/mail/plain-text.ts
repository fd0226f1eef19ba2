import { convert } from 'html-to-text';

const longestHtml = 2_000_000;
const shown = { options: { ignoreHref: true }, selector: 'a' };
const hidden = ['img', 'style', 'script', 'head', 'title', 'object', 'iframe', 'form', 'svg'];

/** What a person would read of an HTML mail: no markup, no script, no picture that reports who looks; quotes begin with `>`. */
export function plainText(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    limits: { maxInputLength: longestHtml, maxDepth: 200 },
    selectors: [
      shown,
      ...hidden.map(selector => ({ selector, format: 'skip' })),
      { selector: 'table', format: 'block' },
    ],
  });
  return text.replaceAll(/\n{3,}/g, '\n\n').trim();
}
