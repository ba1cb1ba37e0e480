/** Serves a built site from disk, as a plain host would: folders as pages, 404.html for what isn't there. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';

export interface ServeOptions {
	/** The built site. */
	folder: string;
	/** 0 takes any free port. */
	port: number;
	/** Path under which the site was built; begins and ends with `/`. */
	base?: string;
	/** Address to listen on. Default: this machine only. */
	host?: string;
	/** Whether text is sent compressed, as hosts do. Default: no. */
	compressed?: boolean;
}

export interface RunningServer {
	/** Where the site's first page stands, e.g. `http://localhost:4321/`. */
	address: string;
	close(): Promise<void>;
}

/** Serves `folder` until closed. Rejects where the port is taken. */
export async function serveFolder({
	folder,
	port,
	base = '/',
	host,
	compressed = false,
}: ServeOptions): Promise<RunningServer> {
	const root = resolve(folder);
	const files = sirv(root, { dev: true, etag: true });
	// Hosts keep what they have compressed, and so take their time over it.
	const compress = compressed && compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });

	const answer = (request: IncomingMessage, response: ServerResponse) =>
		compress ? compress(request, response, () => serve(request, response)) : serve(request, response);
	const serve = (request: IncomingMessage, response: ServerResponse) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const inBase = pathname.startsWith(base);
		const path = inBase ? pathname.slice(base.length - 1) : pathname;
		if (inBase && !path.endsWith('/') && existsSync(join(root, decodePath(path), 'index.html'))) {
			response.writeHead(301, { location: `${pathname}/${search}` }).end();
			return;
		}
		const notFound = () => sendNotFound(response, join(root, '404.html'));
		if (!inBase) return notFound();
		request.url = path + search;
		files(request, response, notFound);
	};

	// `localhost` is 127.0.0.1 to some programs and ::1 to others: answer on both, and to nobody else's machine.
	const first = await listen(createServer(answer), port, host ?? '127.0.0.1');
	const servers = [first.server];
	if (!host) {
		const second = await listen(createServer(answer), first.port, '::1').catch(() => undefined);
		if (second) servers.push(second.server);
	}
	return {
		address: `http://${host ?? 'localhost'}:${first.port}${base}`,
		close: async () => {
			await Promise.all(servers.map(closeServer));
		},
	};
}

/** Reads PORT and HOST; throws an error with a cure for a port that is no number. */
export function readServeOptions(environment = process.env): { port: number; host?: string } {
	const port = Number(environment['PORT'] || 4321);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Error(`Unexpected PORT \`${environment['PORT']}\`, expected a number up to 65535.`);
	}
	const host = environment['HOST'];
	return { port, ...(host && { host }) };
}

/** Serves until the process is told to end, and prints where. */
export async function serveUntilInterrupted(folder: string, base: string): Promise<void> {
	const options = readServeOptions();
	try {
		const server = await serveFolder({ folder, base, compressed: true, ...options });
		console.log(`On Record is at ${server.address} (Ctrl+C ends it)`);
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
			process.once(signal, () => void server.close().then(() => process.exit(0)));
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		console.error(`Port ${options.port} is taken by another program. Choose one: PORT=4322 npm start`);
		process.exitCode = 1;
	}
}

function listen(server: Server, port: number, host: string): Promise<{ server: Server; port: number }> {
	return new Promise((done, refuse) => {
		server.once('error', refuse);
		server.listen(port, host, () => {
			server.off('error', refuse);
			const address = server.address();
			done({ server, port: typeof address === 'object' && address ? address.port : port });
		});
	});
}

function closeServer(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}

function sendNotFound(response: ServerResponse, page: string): void {
	response.statusCode = 404;
	if (!existsSync(page)) {
		response.end('Not found');
		return;
	}
	response.setHeader('content-type', 'text/html;charset=utf-8');
	createReadStream(page).pipe(response);
}

function decodePath(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
