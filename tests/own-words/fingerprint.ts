/**
 * Fingerprints of texts that we may read and not republish: enough to notice their words, too little to give them back.
 * A fingerprint is a salted hash of a run of words, cut to 48 bits.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A shared run of this many words is copying; one word less may be chance. */
export const runLength = 8;
/** More words at a time are no longer a quotation. */
export const longestQuotation = 25;

export interface Fingerprints {
	salt: string;
	/** Every run of {@link runLength} words of the report and the dossier. */
	runs: Set<string>;
	/** Quotations that the dossier has from the speaker's own publication or a named report: allowed in prose. */
	cleared: Set<string>;
	/** The report's wording where a note shows it; never the speaker's words. */
	report: Set<string>;
}

const file = join(import.meta.dirname, 'fingerprints.txt');
const sections = ['runs', 'cleared', 'report'] as const;

export function readFingerprints(): Fingerprints {
	const [salt = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
	const prints: Fingerprints = {
		salt: salt.replace('salt ', ''),
		runs: new Set(),
		cleared: new Set(),
		report: new Set(),
	};
	let section: (typeof sections)[number] = 'runs';
	for (const line of lines) {
		const heading = sections.find((name) => line === `# ${name}`);
		if (heading) section = heading;
		else prints[section].add(line);
	}
	return prints;
}

export function writeFingerprints(prints: Fingerprints): void {
	const lines = sections.flatMap((section) => [`# ${section}`, ...[...prints[section]].sort()]);
	writeFileSync(file, `${[`salt ${prints.salt}`, ...lines].join('\n')}\n`);
}

export function fingerprint(words: readonly string[], salt: string): string {
	return createHash('sha256').update(salt).update(words.join(' ')).digest().subarray(0, 6).toString('base64url');
}

/** Words as compared: without case, accents and punctuation; a hyphen or an apostrophe parts two words. */
export function splitWords(text: string): string[] {
	const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words a reader would count. */
export function countWords(text: string): number {
	return text.split(/[\s–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Every run of {@link runLength} words in `words`. */
export function listRuns(words: readonly string[]): string[][] {
	return words
		.slice(0, Math.max(0, words.length - runLength + 1))
		.map((_, start) => words.slice(start, start + runLength));
}
