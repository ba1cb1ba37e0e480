/** Serves a folder as usual hosts do: text compressed with Brotli, all else as it is, and kept by browsers only if it has not changed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};
/** What hosts use for answers that they compress as they go. */
const quality = 5;

export async function serveCompressed(folder: string): Promise<{ address: string; close(): Promise<void> }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const asked = path.join(folder, path.normalize(decodeURIComponent(pathname)));
		const file = pathname.endsWith('/') ? path.join(asked, 'index.html') : asked;
		if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		const type = types[path.extname(file)];
		const raw = readFileSync(file);
		const etag = `"${createHash('sha256').update(raw).digest('hex').slice(0, 16)}"`;
		if (request.headers['if-none-match'] === etag) {
			response.writeHead(304, { etag }).end();
			return;
		}
		const body = type ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }) : raw;
		response.writeHead(200, {
			etag,
			'content-type': type ?? 'application/octet-stream',
			'content-length': body.length,
			...(type && { 'content-encoding': 'br' }),
			// What carries its version in its address, or its hash in its name, never changes.
			'cache-control': /\?v=|\/_astro\//.test(request.url ?? '') ? 'public, max-age=31536000, immutable' : 'no-cache',
		});
		response.end(body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const place = server.address();
	return {
		address: `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}/`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}
