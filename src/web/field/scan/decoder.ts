import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import readerUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { scannedFormats } from './formats.ts';

/** Reads the codes in a picture, the first at the top; empty where there is none. */
type Decode = (picture: ImageBitmapSource) => Promise<readonly string[]>;

interface Detector {
  detect(picture: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own reader where it reads all formats; else ours, which is on the phone with the app. */
export async function decoder(): Promise<Decode> {
  const detector = (await nativeDetector()) ?? ownDetector();
  return async picture => (await detector.detect(picture)).map(({ rawValue }) => rawValue).filter(Boolean);
}

async function nativeDetector(): Promise<Detector | undefined> {
  const Native = (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats = await Native?.getSupportedFormats().catch((): readonly string[] => []);
  if (!Native || !scannedFormats.every(format => formats?.includes(format))) return undefined;
  return new Native({ formats: scannedFormats });
}

function ownDetector(): Detector {
  prepareZXingModule({
    overrides: {
      locateFile: (file: string, path: string) => (file.endsWith('.wasm') ? readerUrl : path + file),
    },
  });
  return new BarcodeDetector({ formats: [...scannedFormats] });
}
