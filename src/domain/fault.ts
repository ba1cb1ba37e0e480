/** How a schema says what is wrong with a value: a sentence, and below it the cure. */
import { shorten } from './words.ts';

/** The message of a schema's check, with its cure on a second line: all that zod lets through is one text. */
export function wordFault(message: string, fix: string): string {
	return `${message}\n${fix}`;
}

/** The two again; `fix` is absent where the message is not ours. */
export function readFault(text: string): { message: string; fix?: string } {
	const [message = '', ...fix] = text.split('\n');
	return { message, ...(fix.length > 0 && { fix: fix.join(' ') }) };
}

/** A value as a problem shows it: `` `…` ``, in one line, and not all of it where it is long. */
export function quoteValue(value: unknown): string {
	return `\`${shorten(String(value).replace(/\s+/g, ' '), 60)}\``;
}
