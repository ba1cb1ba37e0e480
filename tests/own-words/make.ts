/**
 * Writes fingerprints.txt. Run it where the texts are at hand, after a quotation was added or the texts changed:
 * `node tests/own-words/make.ts --report <file> --dossier <file>`. Prints the quotations of content/ that neither text has.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listAuthoredTexts, partQuotations } from './authored-text.ts';
import {
	fingerprint,
	listRuns,
	longestQuotation,
	readFingerprints,
	splitWords,
	writeFingerprints,
} from './fingerprint.ts';

const { values } = parseArgs({ options: { report: { type: 'string' }, dossier: { type: 'string' } } });
if (!values.report || !values.dossier) {
	console.error('Usage: node tests/own-words/make.ts --report <file> --dossier <file>');
	process.exit(1);
}
const report = splitWords(readFileSync(values.report, 'utf8'));
const dossier = readFileSync(values.dossier, 'utf8');

// The salt stays, so that a run over the same texts changes nothing.
const salt = existsSync(join(import.meta.dirname, 'fingerprints.txt'))
	? readFingerprints().salt
	: randomBytes(16).toString('base64url');
const print = (words: readonly string[]) => fingerprint(words, salt);

const runs = [report, ...dossier.split('\n').map(splitWords)].flatMap(listRuns);
const quoted = listQuotations(dossier);
// What the dossier repeats from the report is the report's wording, not the speaker's.
const cleared = quoted.filter((words) => !holds(report, words));

const missing: string[] = [];
const used = { cleared: [] as string[][], report: [] as string[][] };
for (const { place, kind, prose, text } of listAuthoredTexts()) {
	for (const quotation of kind === 'own' ? partQuotations(text).quotations : [text]) {
		const words = splitWords(quotation);
		if (kind !== 'report' && cleared.some((source) => holds(source, words))) used.cleared.push(words);
		else if (kind !== 'original' && !prose && holds(report, words)) used.report.push(words);
		else if (words.length > 0) missing.push(`${place} “${quotation}”`);
	}
}

writeFingerprints({
	salt,
	runs: new Set(runs.map(print)),
	cleared: new Set([...cleared, ...used.cleared].map(print)),
	report: new Set(used.report.map(print)),
});
console.log(`${runs.length} runs, ${cleared.length} quotations, ${used.cleared.length + used.report.length} in use.`);
if (missing.length > 0) console.log(`In neither text:\n${missing.join('\n')}`);

/** The quotations in the dossier that may be used as the speaker's words. */
function listQuotations(text: string): string[][] {
	return text
		.split(/\n|\s\|\s/)
		.filter((cell) => !/use as indirect speech/.test(cell))
		.flatMap((cell) => [...cell.matchAll(/"([^"]+)"(?!,? \(?tr\b)/g)])
		.map(([, quotation = '']) => quotation)
		.filter((quotation) => quotation.split(/\s+/).length <= longestQuotation)
		.map(splitWords)
		.filter((words) => words.length > 0);
}

function holds(text: readonly string[], words: readonly string[]): boolean {
	return words.length > 0 && ` ${text.join(' ')} `.includes(` ${words.join(' ')} `);
}
