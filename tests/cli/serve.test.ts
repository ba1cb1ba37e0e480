/** The server behaves as a plain static host does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, readServeOptions, serveFolder } from '../../src/cli/serve.ts';

let outside: string;
let server: RunningServer;

beforeAll(async () => {
	outside = mkdtempSync(join(tmpdir(), 'serve-'));
	const folder = join(outside, 'dist');
	mkdirSync(join(folder, 'points'), { recursive: true });
	writeFileSync(join(outside, 'secret.txt'), 'not for the web');
	writeFileSync(join(folder, 'index.html'), 'home');
	writeFileSync(join(folder, 'points', 'index.html'), 'points');
	writeFileSync(join(folder, '404.html'), 'nothing here');
	writeFileSync(join(folder, 'claims.json'), '[]');
	writeFileSync(join(folder, 'style.css'), 'a{}');
	server = await serveFolder({ folder, port: 0, base: '/sub/dir/' });
});

afterAll(async () => {
	await server.close();
	rmSync(outside, { recursive: true });
});

test.each([
	['', 200, 'text/html;charset=utf-8', 'home'],
	['?q=1', 200, 'text/html;charset=utf-8', 'home'],
	['points/', 200, 'text/html;charset=utf-8', 'points'],
	['claims.json', 200, 'application/json', '[]'],
	['style.css', 200, 'text/css', 'a{}'],
	['missing/', 404, 'text/html;charset=utf-8', 'nothing here'],
	['..%2f..%2fsecret.txt', 404, 'text/html;charset=utf-8', 'nothing here'],
	['%2e%2e/secret.txt', 404, 'text/html;charset=utf-8', 'nothing here'],
	['%ff', 404, 'text/html;charset=utf-8', 'nothing here'],
])('“%s” is answered with %i, %s', async (path, status, type, body) => {
	const response = await fetch(server.address + path);
	expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, body]);
});

test('a folder without its slash is sent to the one with it, the question kept', async () => {
	const response = await fetch(`${server.address}points?q=1`, { redirect: 'manual' });
	expect([response.status, response.headers.get('location')]).toEqual([301, '/sub/dir/points/?q=1']);
});

test('text is sent compressed where that is asked for, and whole to those who take it as it is', async () => {
	const folder = join(outside, 'dist');
	const words = 'who is answerable for this sentence '.repeat(100);
	writeFileSync(join(folder, 'long.html'), words);
	const compressed = await serveFolder({ folder, port: 0, compressed: true });
	try {
		const ask = (accepted: string) =>
			fetch(`${compressed.address}long.html`, { headers: { 'accept-encoding': accepted } });
		const response = await ask('br');
		expect([response.headers.get('content-encoding'), await response.text()]).toEqual(['br', words]);
		const plain = await ask('identity');
		expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, words]);
	} finally {
		await compressed.close();
	}
});

test('what lies beside the base path is not there', async () => {
	expect((await fetch(new URL('/points/', server.address))).status).toBe(404);
});

test('both addresses of this machine answer', async () => {
	const { port } = new URL(server.address);
	expect((await fetch(`http://127.0.0.1:${port}/sub/dir/`)).status).toBe(200);
});

test('a port that is taken is refused', async () => {
	const port = Number(new URL(server.address).port);
	await expect(serveFolder({ folder: outside, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test.each([
	[{}, { port: 4321 }],
	[{ PORT: '' }, { port: 4321 }],
	[
		{ PORT: '8080', HOST: '0.0.0.0' },
		{ port: 8080, host: '0.0.0.0' },
	],
])('%j means %j', (environment, options) => {
	expect(readServeOptions(environment)).toEqual(options);
});

test('a PORT that is no port is told', () => {
	expect(() => readServeOptions({ PORT: 'http' })).toThrow('Unexpected PORT `http`');
});
