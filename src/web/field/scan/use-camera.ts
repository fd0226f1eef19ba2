import { type RefObject, useEffect, useRef, useState } from 'react';
import { decoder } from './decoder.ts';

/** Why there is no picture to read from. */
type CameraTrouble = 'refused' | 'missing' | 'failed';

const everyMs = 150;

interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly trouble: CameraTrouble | undefined;
  readonly isShowing: boolean;
  /** Undefined where the camera has no torch. */
  readonly torch: { readonly isOn: boolean; readonly toggle: () => void } | undefined;
}

/** Shows what the camera sees and reads it until a code is found; the camera is given back with the page. */
export function useCamera(onRead: (text: string) => void): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onRead);
  tell.current = onRead;
  const [trouble, setTrouble] = useState<CameraTrouble>();
  const [track, setTrack] = useState<MediaStreamTrack>();
  const [isOn, setOn] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    open(video.current, signal)
      .then(async opened => {
        if (signal.aborted) return;
        setTrack(opened);
        const text = await readFrom(video.current, signal);
        if (text) tell.current(text);
      })
      .catch(error => {
        if (!signal.aborted) setTrouble(troubleOf(error));
      });
    return () => stop.abort();
  }, []);

  const toggle = () => {
    const next = !isOn;
    void track
      ?.applyConstraints({ advanced: [{ torch: next } as MediaTrackConstraintSet] })
      .then(() => setOn(next));
  };
  const torch = track && hasTorch(track) ? { isOn, toggle } : undefined;
  return { video, trouble, isShowing: track !== undefined, torch };
}

async function open(video: HTMLVideoElement | null, signal: AbortSignal): Promise<MediaStreamTrack> {
  if (!video || !navigator.mediaDevices) throw new DOMException('no camera', 'NotFoundError');
  const wanted = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } };
  const stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
  const [track] = stream.getVideoTracks();
  if (!track) throw new DOMException('no camera', 'NotFoundError');
  signal.addEventListener('abort', () => track.stop());
  if (signal.aborted) track.stop();
  video.srcObject = stream;
  await video.play();
  return track;
}

async function readFrom(video: HTMLVideoElement | null, signal: AbortSignal): Promise<string | undefined> {
  const decode = await decoder();
  while (video && !signal.aborted) {
    const [text] = await decode(video);
    if (signal.aborted) return undefined;
    if (text) return text;
    await new Promise(resolve => setTimeout(resolve, everyMs));
  }
  return undefined;
}

function troubleOf(error: unknown): CameraTrouble {
  if (!(error instanceof DOMException)) return 'failed';
  if (error.name === 'NotAllowedError' || error.name === 'SecurityError') return 'refused';
  return error.name === 'NotFoundError' || error.name === 'OverconstrainedError' ? 'missing' : 'failed';
}

function hasTorch(track: MediaStreamTrack): boolean {
  return 'torch' in (track.getCapabilities?.() ?? {});
}
