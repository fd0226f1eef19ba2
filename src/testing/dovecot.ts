import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aFolder } from './folder.ts';

const binary = '/usr/sbin/dovecot';

/** Debian's Dovecot is no requirement: without it the tests of a real mailbox are skipped. */
export const hasDovecot = existsSync(binary) && process.getuid?.() === 0;

export interface Dovecot {
  readonly port: number;
  /** Puts a mail into the inbox as a mail server would. */
  deliver(mail: string | Uint8Array): void;
  stop(): void;
}

const user = 'service';

/** A real IMAP server with one mailbox, in a folder of its own. */
export async function startDovecot(password: string): Promise<Dovecot> {
  const directory = aFolder('dovecot');
  chmodSync(directory, 0o755);
  const port = await freePort();
  const inbox = join(directory, 'mail', user, 'new');
  for (const part of ['cur', 'new', 'tmp'])
    mkdirSync(join(directory, 'mail', user, part), { recursive: true });
  const config = join(directory, 'dovecot.conf');
  writeFileSync(config, configOf(directory, port));
  writeFileSync(
    join(directory, 'users'),
    `${user}:{PLAIN}${password}:65534:65534::${directory}/mail/${user}::\n`,
  );
  execFileSync('chown', ['-R', '65534:65534', join(directory, 'mail')]);
  const server = spawn(binary, ['-F', '-c', config], { stdio: 'ignore' });
  await listening(port);
  let no = 0;
  return {
    port,
    deliver: mail => {
      no += 1;
      const file = join(inbox, `${no}.${process.pid}.test`);
      writeFileSync(file, mail);
      execFileSync('chown', ['65534:65534', file]);
    },
    stop: () => {
      server.kill('SIGTERM');
      server.once('exit', () => rmSync(directory, { recursive: true, force: true }));
    },
  };
}

function configOf(directory: string, port: number): string {
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${directory}/run
state_dir = ${directory}/state
log_path = ${directory}/log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~
first_valid_uid = 1
default_login_user = nobody
default_internal_user = nobody
default_internal_group = nogroup
passdb {
  driver = passwd-file
  args = ${directory}/users
}
userdb {
  driver = passwd-file
  args = ${directory}/users
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(port)) return;
    await pause(50);
  }
  throw new Error('dovecot does not answer');
}

function answers(port: number): Promise<boolean> {
  return new Promise(done => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('data', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
