/** The part of compression that we use; the package ships no types. */
declare module 'compression' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	export interface Options {
		brotli?: { params: Record<number, number> };
	}
	export default function compression(
		options?: Options,
	): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
