import Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { Id, IdParams } from './shape.ts';

export const fileEndpoints = {
  upload: endpoint({
    method: 'POST',
    path: '/files',
    action: 'file.upload',
    summary: 'Uploads a file (multipart, field `file`); its content decides its type',
    reply: Type.Object({
      id: Id,
      name: Type.String(),
      mediaType: Type.String(),
      bytes: Type.Integer(),
      sha256: Type.String(),
    }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/files/:id',
    action: 'file.read',
    summary: 'The bytes of a file that the reader uploaded, or that belongs to a case within their reach',
    params: IdParams,
    reply: Type.Unknown(),
  }),
};
