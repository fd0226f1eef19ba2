import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type Refused, refuse } from '#kernel/refusal.ts';

const megabyte = 1024 * 1024;

export interface Upload {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The one file of a multipart request. Refuses `input.unreadable` and `file.too_large`. */
export async function uploadOf(request: FastifyRequest): Promise<Upload | Refused> {
  if (!request.isMultipart()) return refuse('input.unreadable');
  const part = await request.file();
  if (!part) return refuse('input.unreadable', { field: 'file' });
  try {
    return { name: part.filename, content: await part.toBuffer() };
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
    // What is too large was read as far as it may be.
    return refuse('file.too_large', { params: { maxMegabytes: Math.floor(part.file.bytesRead / megabyte) } });
  }
}
