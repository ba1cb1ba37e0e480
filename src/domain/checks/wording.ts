/** What we write ourselves: without loaded words, and without words in quotation marks that nobody is answerable for. */
import type { ArticleInput } from '../build-record.ts';
import { findLoadedWord, findUnquotedLoaded } from '../loaded-words.ts';
import type { Finding, KeyPath, Problem } from '../problem.ts';
import type { Content } from './content.ts';

interface OwnText {
	file: string;
	at: KeyPath;
	text: string | undefined;
}

export function checkWording(content: Content): (Problem | Finding)[] {
	return [...checkTexts(content), ...content.input.articles.flatMap(checkProse)];
}

/** Titles, notes and points. */
function checkTexts(content: Content): Finding[] {
	return listOwnTexts(content).flatMap(({ file, at, text }) =>
		(text === undefined ? [] : findUnquotedLoaded(text)).map(({ word }) => ({ file, at, ...describeLoaded(word) })),
	);
}

function checkProse({ file, reading: { ownVoice } }: ArticleInput): Problem[] {
	return [
		...ownVoice.loaded.map(({ word, ...place }) => ({ file, ...place, ...describeLoaded(word) })),
		...ownVoice.quotations.map(
			(place): Problem => ({
				file,
				...place,
				code: 'quote/no-claim',
				severity: 'warning',
				message: 'Unexpected quotation outside of all claims: nobody is answerable for its words.',
				fix: 'mark it as a claim, or take the quotation marks away; titles of works stand between `*`',
			}),
		),
	];
}

function describeLoaded(word: string) {
	const entry = findLoadedWord(word);
	return {
		code: entry?.kind === 'verdict' ? 'words/loaded' : 'words/loaded-cue',
		severity: 'warning',
		message: `Unexpected word “${word}” in our own voice.`,
		fix: `${entry?.instead}, or quote whoever says it`,
	} as const;
}

function listOwnTexts(content: Content): OwnText[] {
	const { articles, statements, events, points, topics } = content.input;
	return [
		...articles.flatMap(({ file, data }): OwnText[] => [
			{ file, at: ['title'], text: data.title },
			{ file, at: ['standfirst'], text: data.standfirst },
			...data['in-short'].map((text, i) => ({ file, at: ['in-short', i], text })),
			...data.omits.map(({ text }, i) => ({ file, at: ['omits', i, 'text'], text })),
		]),
		...content.entries.flatMap(({ analysis, file, id }): OwnText[] => [
			{ file, at: [id, 'note', 'text'], text: analysis.note?.text },
			{ file, at: [id, 'outcome', 'what'], text: analysis.outcome?.what },
			...analysis['would-settle'].map((text, i) => ({ file, at: [id, 'would-settle', i], text })),
		]),
		...statements.map(({ file, data }) => ({ file, at: ['title'], text: data.title })),
		...events.flatMap(({ file, data }): OwnText[] => [
			{ file, at: ['title'], text: data.title },
			{ file, at: ['note'], text: data.note },
		]),
		...points.flatMap(({ file, data }): OwnText[] => [
			{ file, at: ['question'], text: data.question },
			...data['would-settle'].map((text, i) => ({ file, at: ['would-settle', i], text })),
		]),
		...topics.flatMap(({ file, data }): OwnText[] => [
			{ file, at: ['title'], text: data.title },
			{ file, at: ['summary'], text: data.summary },
			...data.groups.map(({ name }, i) => ({ file, at: ['groups', i, 'name'], text: name })),
			...data.terms.map(({ ours }, i) => ({ file, at: ['terms', i, 'ours'], text: ours })),
		]),
	];
}
