/** A file that belongs to something on the page. */
export interface ShownFile {
  readonly address: string;
  readonly name: string;
  /** As its content was known by when it was taken in; null where nobody says: the name decides then. */
  readonly mediaType: string | null;
}

export type Kind = 'picture' | 'pdf' | 'other';

/** What browsers show as a picture; a drawing that can run something (SVG) is none of it. */
const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
const endings = /\.(?:jpe?g|png|webp|gif)$/i;

/** How a file is previewed; `other` is only saved. */
export function kindOf({ mediaType, name }: ShownFile): Kind {
  if (mediaType === null) return kindByName(name);
  if (pictures.includes(mediaType)) return 'picture';
  return mediaType === 'application/pdf' ? 'pdf' : 'other';
}

function kindByName(name: string): Kind {
  if (endings.test(name)) return 'picture';
  return /\.pdf$/i.test(name) ? 'pdf' : 'other';
}
