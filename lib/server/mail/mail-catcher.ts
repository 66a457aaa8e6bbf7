import net, { type AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailServer } from '@/server/mail-server.mjs';

const closers: (() => void)[] = [];

/** For tests: closes every server that was started here. */
export function closeMailServers() {
  for (const close of closers.splice(0)) close();
}

const serverAt = (port: number): MailServer => ({
  host: '127.0.0.1',
  port,
  isSecure: false,
  isLoopback: true,
  user: '',
  password: '',
  from: { name: 'Throughline', address: 'plans@example.org' },
});

/** For tests: a real mail server that keeps what it is given. @returns it, and the letters so far in their order */
export async function mailCatcher(options: SMTPServerOptions = {}) {
  const caught: Email[] = [];
  const waiting: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    async onData(stream, _session, done) {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      caught.push(await PostalMime.parse(Buffer.concat(parts)));
      done();
      for (const wake of waiting.splice(0)) wake();
    },
    ...options,
  });
  // A client that breaks off is what some tests are about.
  server.on('error', () => {});
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => server.close());
  const { port } = server.server.address() as AddressInfo;
  return {
    caught,
    port,
    server: serverAt(port),
    /** The letter to an address that is caught next, or was already. */
    async letterTo(email: string, subject = ''): Promise<Email> {
      for (;;) {
        const found = caught.find((letter) => letter.to?.some((to) => to.address === email) && letter.subject?.includes(subject));
        if (found) return found;
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
  };
}

/** For tests: a server that takes a connection and then does as told. */
export async function oddServer(onConnection: (socket: net.Socket) => void): Promise<MailServer> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    onConnection(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return serverAt((server.address() as AddressInfo).port);
}

/** For tests: no one listens there any more. */
export async function deadServer(): Promise<MailServer> {
  const server = net.createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return serverAt(port);
}
