import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { addressKey, type Answer, type Answered, type Asked } from '../browser/serve';
import { ANSWER_HEADER, type ServedPage } from '../browser/served-page';

/** A proxy that is every site at once: whatever the browser asks for is answered here, and nothing leaves the machine. */
export interface SiteServer {
  port: number;
  close(): Promise<void>;
}

/** Serves `answer`, then `pages`, at their real addresses, with a certificate that nobody has signed but itself. */
export async function serveSites(pages: ServedPage[], answer?: Answer): Promise<SiteServer> {
  const byAddress = new Map(pages.map((page) => [addressKey(page.url), page]));
  const sockets = new Set<Duplex>();
  const sites = createSecureServer(makeCertificate(), (request, response) => {
    reply(request, response, byAddress, answer).catch(() => response.destroy());
  });
  // What is not encrypted is no site of ours.
  const proxy = createServer((_, response) => void response.writeHead(404).end());
  proxy.on('connect', (_, socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    sites.emit('connection', socket);
  });
  sites.on('tlsClientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

function makeCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  try {
    execFileSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (error) {
    throw new Error('No certificate could be made: the program "openssl" is needed for it.', { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Map<string, ServedPage>,
  answer?: Answer,
): Promise<void> {
  const asked = await toAsked(request);
  const answered = (await answer?.(asked)) ?? fromPages(asked, pages);
  if (!answered) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>404</title>');
    return;
  }
  const type = answered.type ?? (asked.isDocument ? 'text/html' : 'application/json');
  const headers = { 'content-type': `${type}; charset=utf-8`, ...answered.headers };
  response.writeHead(answered.status ?? 200, headers).end(answered.body);
}

async function toAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return {
    url: `https://${request.headers.host}${request.url}`,
    method: request.method ?? 'GET',
    body: chunks.length > 0 ? Buffer.concat(chunks).toString('utf8') : null,
    headers,
    isDocument: headers['sec-fetch-dest'] === 'document',
  };
}

function fromPages({ url, headers, isDocument }: Asked, pages: Map<string, ServedPage>): Answered | undefined {
  if (isDocument) {
    const page = pages.get(addressKey(url));
    return page && { ...page, body: page.html };
  }
  const index = headers[ANSWER_HEADER];
  const from = headers['referer'];
  if (index === undefined || from === undefined) return undefined;
  return pages.get(addressKey(from))?.responses?.[Number(index)];
}
