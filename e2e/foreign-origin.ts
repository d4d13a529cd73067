import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';

/** A listening server that is not ours: what reaches it has left the device. */
export interface ForeignOrigin {
  /** With its final slash. Another host than the app's, so another site too. */
  readonly url: string;
  /** `GET /fetch`, `UPGRADE /websocket`: every request and upgrade, in order of arrival. */
  readonly received: readonly string[];
  /** Connections opened, those without a request (preconnect) too. */
  readonly connections: () => number;
  /** Where UDP is heard, as `host:port`: an address that peer connections send from, where there is one. */
  readonly stun: string;
  /** UDP packets that came. */
  readonly packets: () => number;
  readonly close: () => Promise<void>;
}

const bodies: Record<string, [type: string, body: string]> = {
  '/import': ['text/javascript', 'export {};'],
  '/script': ['text/javascript', ''],
  '/worker': ['text/javascript', ''],
  '/style': ['text/css', ''],
  '/eventsource': ['text/event-stream', 'data: x\n\n'],
};

/** It welcomes everybody (CORS, any method), so that only our own guard can keep a request away. */
export async function listenAsForeignOrigin(): Promise<ForeignOrigin> {
  const received: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    received.push(`${request.method} ${path}`);
    const [type, body] = bodies[path] ?? ['text/plain', 'x'];
    response.writeHead(200, {
      'Content-Type': type,
      'Access-Control-Allow-Origin': request.headers.origin ?? '*',
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Allow-Methods': '*',
    });
    response.end(body);
  });
  server.on('connection', () => {
    connections += 1;
  });
  server.on('upgrade', (request, socket) => {
    received.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  let packets = 0;
  const udp = createSocket('udp4');
  udp.on('message', () => {
    packets += 1;
  });
  await new Promise<void>((resolve) => {
    udp.bind(0, '0.0.0.0', resolve);
  });
  const outward = Object.values(networkInterfaces())
    .flat()
    .find((it) => it?.family === 'IPv4' && !it.internal);
  return {
    stun: `${outward?.address ?? '127.0.0.1'}:${udp.address().port}`,
    packets: () => packets,
    url: `http://127.0.0.1:${port}/`,
    received,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        udp.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
