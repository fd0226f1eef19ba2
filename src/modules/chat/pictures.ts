import { fileTypeFromBuffer } from 'file-type';
import { reachOf } from '#contract/asker.ts';
import type { chatEndpoints } from '#contract/chat.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { keepFile } from '#modules/file/index.ts';
import { caseOfLink } from '#modules/portal/index.ts';
import { findVisible } from '#modules/service-request/index.ts';
import { sendFile } from '#platform/file/send-file.ts';
import { uploadOf } from '#platform/http/upload.ts';
import type { OpenContext } from '#road/route.ts';
import { runCommand } from '#road/run-command.ts';
import { showByLink } from './commands/show.ts';
import { againstWriting } from './limits.ts';
import type { ChatOptions } from './options.ts';
import { pictureOf } from './store.ts';

const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/heic', 'image/heif'];

/** Keeps what the customer shows. Refuses whatever is no picture by its content, whatever its name says. */
export async function showPicture(
  options: ChatOptions,
  { request, reply, actor }: OpenContext,
  token: string,
): Promise<Refused | ReplyOf<typeof chatEndpoints.show>> {
  const found = actor && (await caseOfLink(options, token, actor));
  if (!found) return refuse('link.expired');
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < 8 || key.length > 200) return refuse('input.key_missing');
  // Asked before the bytes are kept as well, so that a flood fills no disk.
  const flood = await againstWriting(options, found, { now: options.road.clock.now(), isPicture: true });
  const upload = flood ?? (await uploadOf(request));
  if (upload instanceof Refused) return upload;
  if (!(await isPicture(upload.content))) return refuse('file.type_refused');
  const file = await keepFile(options, upload, actor);
  if (file instanceof Refused) return file;
  const input = { token, fileId: file.id };
  const answer = await runCommand(options.road, showByLink, { actor, key, input });
  if (answer instanceof Refused) return answer;
  reply.code(201);
  return answer.body as ReplyOf<typeof chatEndpoints.show>;
}

async function isPicture(content: Uint8Array): Promise<boolean> {
  const known = await fileTypeFromBuffer(content);
  return known !== undefined && pictures.includes(known.mime);
}

/** A picture of the request behind the link; that of another request does not exist for its holder. */
export async function sendByLink(
  options: ChatOptions,
  { reply, actor }: OpenContext,
  { token, message }: { readonly token: string; readonly message: string },
) {
  const found = actor && (await caseOfLink(options, token, actor));
  if (!found) return refuse('link.expired');
  const picture = await pictureOf(options, message);
  return picture?.requestId === found.id
    ? sendFile(reply, options.files, picture)
    : refuse('subject.not_found');
}

/** A picture for the desk, the engineer and whoever else may know of the request. */
export async function sendToDesk(
  { db, road, files }: ChatOptions,
  { reply, actor }: OpenContext,
  messageId: string,
) {
  if (!actor) return refuse('session.missing');
  const reach = reachOf(actor, 'chat.read');
  if (!reach) return refuse('access.denied', { params: { action: 'chat.read' } });
  const picture = await pictureOf({ db }, messageId);
  const reading = { db, road, actor, reach, now: road.clock.now() };
  const isVisible = picture && (await findVisible(reading, picture.requestId));
  return isVisible ? sendFile(reply, files, picture) : refuse('subject.not_found');
}
