import { useEffect } from 'react';

/** Tells the page around the frame how high the form is, so that it has no bar of its own. */
export function useFrame(): void {
  useEffect(() => {
    if (window.parent === window) return;
    const tell = () => {
      const guijuHeight = document.getElementById('app')?.scrollHeight ?? 0;
      // Whoever may frame the form may know its height: the server names them.
      window.parent.postMessage({ guijuHeight }, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(document.body);
    tell();
    return () => observer.disconnect();
  }, []);
}
