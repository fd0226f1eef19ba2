/** Where the bytes of a file are read. */
export function filePath(fileId: string): string {
  return `/api/v1/files/${fileId}`;
}
