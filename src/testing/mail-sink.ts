import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface MailSink {
  readonly port: number;
  /** What was taken. */
  readonly mails: readonly Buffer[];
  /** Refuses every mail from now on with this code; takes them again without one. */
  refuse(code?: number): void;
  close(): Promise<void>;
}

/** A server of SMTP that keeps what it is sent. */
export async function mailSink(): Promise<MailSink> {
  const mails: Buffer[] = [];
  let refusal: number | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      buffer(stream).then(mail => {
        if (refusal !== undefined)
          return done(Object.assign(new Error('not now'), { responseCode: refusal }));
        mails.push(mail);
        return done();
      }, done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    refuse: code => {
      refusal = code;
    },
    close: () => new Promise(done => server.close(() => done())),
  };
}
