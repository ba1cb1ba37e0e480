/** What the attributes of a page say, as a reader of RDFa has it. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { RdfaParser } from 'rdfa-streaming-parser';

export interface RdfStatement {
	subject: string;
	predicate: string;
	object: string;
}

/** Every statement of a page that stands at `address`. */
export async function readStatements(html: string, address: string): Promise<RdfStatement[]> {
	const quads = new RdfaParser({ baseIRI: address, contentType: 'text/html' }).import(Readable.from([html]));
	const statements: RdfStatement[] = [];
	quads.on('data', ({ subject, predicate, object }: Record<keyof RdfStatement, { value: string }>) => {
		statements.push({ subject: subject.value, predicate: predicate.value, object: object.value });
	});
	await once(quads, 'end');
	return statements;
}
