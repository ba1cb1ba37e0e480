/** Hashes of published words: the ledger holds these instead of words. */
import { createHash } from 'node:crypto';
import type { FrontMatter } from '../domain/article.ts';
import { normaliseWords } from '../domain/ledger.ts';

/** First 16 hexadecimal digits of the SHA-256 of the words, canonically composed and with single spaces. */
export function hashWords(text: string): string {
	return createHash('sha256').update(normaliseWords(text)).digest('hex').slice(0, 16);
}

/** The same for a correction: its day, its claim and its text. */
export function hashCorrection({ on, claim, text }: FrontMatter['corrections'][number]): string {
	return hashWords(`${on} ${claim ?? ''}: ${text}`);
}
