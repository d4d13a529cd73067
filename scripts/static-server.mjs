/** A plain static server for a folder, as any web space offers: content types, and headers if asked for. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** The file behind an address, or undefined; never one outside the folder. */
function fileOf(folder, path) {
  const wanted = normalize(join(folder, path));
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return undefined;
  const found = statSync(wanted, { throwIfNoEntry: false });
  if (found?.isFile()) return wanted;
  if (!found?.isDirectory() || !path.endsWith('/')) return undefined;
  return statSync(join(wanted, 'index.html'), { throwIfNoEntry: false })
    ? join(wanted, 'index.html')
    : undefined;
}

/**
 * @param {object} options
 * @param {string} options.folder
 * @param {string} [options.basePath] sub-path it is served under, with both slashes
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @param {boolean} [options.compresses] sends texts as gzip, as most hosts do
 * @param {number} [options.port] 0 takes a free one; otherwise the next free one from there
 * @param {(request: { method: string, url: string }) => void} [options.onRequest]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder({
  folder,
  basePath = '/',
  headers = {},
  compresses = false,
  port = 0,
  onRequest = () => {},
}) {
  const top = resolve(folder);
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    onRequest({ method, url });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    let path = '';
    try {
      path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const file =
      path.startsWith(basePath) && (method === 'GET' || method === 'HEAD')
        ? fileOf(top, `/${path.slice(basePath.length)}`)
        : undefined;
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
      return;
    }
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    const isPacked = compresses && /^(?:text|application)\//.test(type);
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
    });
    if (method === 'HEAD') {
      response.end();
      return;
    }
    if (isPacked) {
      response.end(gzipSync(readFileSync(file)));
      return;
    }
    const content = createReadStream(file);
    content.on('error', () => response.destroy());
    content.pipe(response);
  });
  const listening = await listen(server, port);
  return {
    url: `http://localhost:${listening}${basePath}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Only this machine is served: the address is the loopback. */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      const next = error.code === 'EADDRINUSE' && port !== 0 && port < 65_535;
      if (next) done(listen(server, port + 1));
      else fail(error);
    });
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      done(server.address().port);
    });
  });
}
