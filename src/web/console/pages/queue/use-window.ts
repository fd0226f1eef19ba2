import { type RefObject, useLayoutEffect, useState } from 'react';

interface Window {
  readonly box: RefObject<HTMLElement | null>;
  /** All rows are of this height. */
  readonly rowPixels: number;
  readonly rows: number;
}

const rowsBeyond = 8;

/** Which rows of a scrolled box have to be drawn: those in sight and a few beyond. */
export function useWindow({ box, rowPixels, rows }: Window) {
  const [span, setSpan] = useState({ first: 0, last: 20 });
  const isThere = rows > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box is there when there are rows.
  useLayoutEffect(() => {
    const shown = box.current;
    if (!shown) return;
    const measure = () => setSpan(before => same(before, spanOf(shown, rowPixels)));
    // It is told the first size as well, once the browser has reckoned it: asking would have it reckon twice.
    const sized = new ResizeObserver(measure);
    sized.observe(shown);
    shown.addEventListener('scroll', measure, { passive: true });
    return () => {
      sized.disconnect();
      shown.removeEventListener('scroll', measure);
    };
  }, [box, rowPixels, isThere]);
  return { first: Math.min(span.first, Math.max(0, rows - 1)), last: Math.min(span.last, rows) };
}

type Span = { readonly first: number; readonly last: number };

function spanOf(box: HTMLElement, rowPixels: number): Span {
  return {
    first: Math.max(0, Math.floor(box.scrollTop / rowPixels) - rowsBeyond),
    last: Math.ceil((box.scrollTop + box.clientHeight) / rowPixels) + rowsBeyond,
  };
}

function same(before: Span, after: Span): Span {
  return before.first === after.first && before.last === after.last ? before : after;
}
