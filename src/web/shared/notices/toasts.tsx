import { useToasts } from './toast.ts';

/** Where `say` is heard: at the foot of every client. */
export function Toasts() {
  return (
    <div className="toasts" role="status" aria-live="polite">
      {useToasts().map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
