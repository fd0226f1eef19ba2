import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import SignaturePad from 'signature_pad';
import { Button } from '../elements/button.tsx';
import './inputs.css';

/** A drawn signature: the picture, and of how many strokes it is made. */
export interface Signature {
  /** `data:image/png;base64,…` */
  readonly picture: string;
  readonly strokes: number;
}

interface SignatureInputProps {
  readonly label: string;
  readonly onChange: (signature: Signature | undefined) => void;
}

/** Ink on glass. What is drawn is given after each stroke, undefined when wiped. */
export function SignatureInput({ label, onChange }: SignatureInputProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(undefined);
  const tell = useRef(onChange);
  tell.current = onChange;

  useEffect(() => {
    if (!canvas.current) return;
    const drawn = new SignaturePad(canvas.current, { penColor: '#14213d' });
    pad.current = drawn;
    fitToGlass(canvas.current);
    drawn.addEventListener('endStroke', () =>
      tell.current({ picture: drawn.toDataURL('image/png'), strokes: drawn.toData().length }),
    );
    return () => drawn.off();
  }, []);

  const wipe = () => {
    pad.current?.clear();
    onChange(undefined);
  };

  return (
    <div className="signature stack">
      <canvas ref={canvas} aria-label={label} role="img" />
      <div>
        <Button onClick={wipe}>{t('common:action.wipe')}</Button>
      </div>
    </div>
  );
}

/** As many pixels as the glass has, so that the line is where the finger is. */
function fitToGlass(canvas: HTMLCanvasElement): void {
  const ratio = Math.max(window.devicePixelRatio, 1);
  canvas.width = canvas.offsetWidth * ratio;
  canvas.height = canvas.offsetHeight * ratio;
  canvas.getContext('2d')?.scale(ratio, ratio);
}
