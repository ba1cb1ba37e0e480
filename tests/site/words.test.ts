/** What built pages may say: readers' words only, and no sentence of a text that isn't ours. */
import { expect, test } from 'vitest';
import { listHtmlFiles, readHtml } from '../browser/site.ts';
import { partQuotations } from '../own-words/authored-text.ts';
import { fingerprint, listRuns, readFingerprints, splitWords } from '../own-words/fingerprint.ts';
import { type Element, type Node, parsePage, readAttribute, readText, walkElements } from './html-tree.ts';

/** Terms of the trade and words that cast doubt (DESIGN §1). */
const unwanted =
	/\b(?:contested|silent|alleged(?:ly)?|stances?|cues?|hedges?|attestations?|propositions?|utterances?|EDTF)\b/gi;

test('no page says, in text or markup, what readers should not have to read', () => {
	const found = listHtmlFiles()
		.filter((file) => !file.startsWith('data/'))
		.flatMap((file) =>
			listTexts(parsePage(readHtml(file)))
				.flatMap((text) => text.match(unwanted) ?? [])
				.map((word) => `${file}: ${word}`),
		);
	expect([...new Set(found)].slice(0, 40)).toEqual([]);
});

test('no page shares a run of eight words with the report or the dossier outside quotations', () => {
	const prints = readFingerprints();
	const known = new Map<string, boolean>();
	const isShared = (run: readonly string[]) => {
		const key = run.join(' ');
		const shared = known.get(key) ?? prints.runs.has(fingerprint(run, prints.salt));
		known.set(key, shared);
		return shared;
	};
	const shared = listHtmlFiles().flatMap((file) => {
		// A source's page is named by the source's title, and prints its address.
		const isName = ({ tagName }: Element) => file.startsWith('sources/') && tagName === 'title';
		const text = readText(parsePage(readHtml(file)), (element) => isWordsOfOthers(element) || isName(element), '\n\n');
		return text
			.replace(/https?:\/\/\S+/g, '')
			.split(/\n\s*\n/)
			.flatMap((block) => partQuotations(block).outside)
			.flatMap((stretch) => listRuns(splitWords(stretch)))
			.filter(isShared)
			.map((run) => `${file}: ${run.join(' ')}`);
	});
	expect([...new Set(shared)].slice(0, 40)).toEqual([]);
});

/** Quotations and titles of sources: what others wrote. Scripts hold no prose. */
function isWordsOfOthers({ tagName }: Element): boolean {
	return ['q', 'blockquote', 'cite', 'script'].includes(tagName);
}

/** The page's text without quotations and titles, and the attributes of all elements but addresses elsewhere. */
function listTexts(page: Node): string[] {
	const attributes = [...walkElements(page, isWordsOfOthers)].flatMap((element) =>
		element.attrs
			.filter(({ name }) => name !== 'href' || readAttribute(element, 'href')?.startsWith('/'))
			.map(({ name, value }) => `${name} ${value}`),
	);
	return [readText(page, isWordsOfOthers, '\n\n'), ...attributes];
}
