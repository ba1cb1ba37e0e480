/** Our words are ours: no run of the report or the dossier, and only quotations that somebody looked up. */
import { expect, test } from 'vitest';
import { type AuthoredText, listAuthoredTexts, partQuotations } from './authored-text.ts';
import { countWords, fingerprint, listRuns, longestQuotation, readFingerprints, splitWords } from './fingerprint.ts';

const prints = readFingerprints();
const texts = listAuthoredTexts();
const print = (words: readonly string[]) => fingerprint(words, prints.salt);

test('no run of eight words is shared with the report or the dossier outside quotation marks', () => {
	const shared = texts
		.filter(({ kind }) => kind === 'own')
		.flatMap(({ place, text }) =>
			partQuotations(text)
				.outside.flatMap((stretch) => listRuns(splitWords(stretch)))
				.filter((run) => prints.runs.has(print(run)))
				.map((run) => `${place} ${run.join(' ')}`),
		);
	expect(shared).toEqual([]);
});

test('every quotation is one that was looked up in a source', () => {
	const unknown = listQuotations().filter(({ kind, prose, quotation }) => {
		const words = splitWords(quotation);
		if (words.length === 0) return false;
		const isCleared = kind !== 'report' && prints.cleared.has(print(words));
		// The report's wording may stand in a note, which says whose it is.
		return !isCleared && (kind === 'original' || prose || !prints.report.has(print(words)));
	});
	expect(unknown.map(({ place, quotation }) => `${place} “${quotation}”`)).toEqual([]);
});

test(`no quotation has more than ${longestQuotation} words`, () => {
	const long = listQuotations().filter(({ quotation }) => countWords(quotation) > longestQuotation);
	expect(long.map(({ place, quotation }) => `${place} “${quotation}”`)).toEqual([]);
});

test('the check sees a copied run, and leaves quotations alone', () => {
	const { outside, quotations } = partQuotations(
		'He said that “nothing has changed” and left.\n\n“It goes on\n\n“and on,” she said.',
	);
	expect(outside).toEqual(['He said that ', ' and left.', ' she said.']);
	expect(quotations).toEqual(['nothing has changed', 'It goes on', 'and on,']);
	expect(prints.runs.size).toBeGreaterThan(5000);
	expect(prints.cleared.size).toBeGreaterThan(100);
});

function listQuotations(): (AuthoredText & { quotation: string })[] {
	return texts.flatMap((entry) =>
		(entry.kind === 'own' ? partQuotations(entry.text).quotations : [entry.text]).map((quotation) => ({
			...entry,
			quotation,
		})),
	);
}
