/* Draws a form of Guiju behind the script that names it: <script src="…/portal/embed.js" data-form="…"></script> */
(() => {
  const script = document.currentScript;
  const { form = '', title = '' } = script.dataset;
  const { origin } = new URL(script.src);
  const frame = document.createElement('iframe');
  frame.src = `${origin}/portal/embed/${encodeURIComponent(form)}`;
  frame.title = title || document.title;
  frame.style.cssText = 'display:block;width:100%;height:640px;border:0';
  window.addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin) return;
    const height = Number(data?.guijuHeight);
    if (height > 0 && height < 10000) frame.style.height = `${Math.ceil(height)}px`;
  });
  script.after(frame);
})();
