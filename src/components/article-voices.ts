/** Whose words the analysed document carries, as a bar and the table behind it; and of whom it speaks without any. */
import type { Article } from '../domain/record.ts';
import { getShortName } from '../domain/speaker.ts';
import { countVoices, listUnheard, nameVoice, type Voice, type Voices } from '../domain/voices.ts';
import { countWords, formatNumber, joinWords } from '../domain/words.ts';
import { html, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { wordTranslator } from './source.ts';
import { classOfGroup, linkSpeaker, possessive } from './speaker.ts';
import { namePublisherShortly } from './wording.ts';

/** Voices named under the bar; the table has them all. */
const voicesNamed = 5;

export function renderVoices(article: Article, lookup: Lookup): SafeHtml | undefined {
	const voices = countVoices(article, lookup.speakers);
	if (!voices || !article.document) return undefined;
	return html`<h2 id="foot_voices">Whose words this report carries</h2>${renderBasis(voices, article.document, lookup)}${renderBar(voices)}${renderTable(voices, article.claims.length)}`;
}

/** What was counted, and in which text. */
function renderBasis({ words }: Voices, document: NonNullable<Article['document']>, lookup: Lookup): SafeHtml {
	const { translated } = document;
	const text = translated
		? `, in the translation into ${nameLanguage(translated.into)} by ${wordTranslator(translated.by)}`
		: '';
	return html`<p class="intro">${countWords(words, 'word')} of ${possessive(namePublisherShortly(document, lookup))} report carry a claim${text}. Each counts once, for the innermost speaker.</p>`;
}

/** The voices with most words, and all others as one grey end of the bar. Its numbers stand under it, those of the others in the table. */
function renderBar({ voices, words }: Voices): SafeHtml {
	const named = voices.slice(0, voicesNamed);
	const others = voices.length - named.length;
	const rest = words - named.reduce((sum, voice) => sum + voice.words, 0);
	let x = 0;
	const parts = named.map((voice) => {
		const start = x;
		x += voice.words;
		return html`<rect class="${classOfGroup(voice.group)}" x="${start}" width="${voice.words}" height="9"/>`;
	});
	const key = named.map(
		(voice) =>
			html`<li class="${classOfGroup(voice.group)}"><span class="sg">${nameShortly(voice)}</span> ${formatNumber(voice.words)}</li>`,
	);
	return html`<svg class="bar" viewBox="0 0 ${words} 9" preserveAspectRatio="none" aria-hidden="true">${parts}</svg><ul class="key">${key}${others > 0 && html`<li>${countWords(others, 'other')} ${formatNumber(rest)}</li>`}</ul>`;
}

function renderTable({ voices, words, claims, statements }: Voices, all: number): SafeHtml {
	const rows = voices.map(
		(voice) =>
			html`<tr class="${classOfGroup(voice.group)}"><th scope="row"><span class="sg">${nameVoice(voice)}</span>${voice.speaksFor.length > 0 && html` <small>for ${joinWords(voice.speaksFor.map(({ name }) => name))}</small>`}</th><td>${formatNumber(voice.words)}</td><td>${voice.claims}</td><td>${voice.statements}</td></tr>`,
	);
	return html`<details><summary>By speaker: words, claims, statements</summary><table class="nums"><thead><tr><th scope="col">Speaker, and for whom</th><th scope="col">Words, of ${formatNumber(words)}</th><th scope="col">Claims, of ${claims}</th><th scope="col">Statements, of ${statements}</th></tr></thead><tbody>${rows}</tbody></table>${all > claims && html`<p class="intro">Of all ${all} claims here, the place of ${claims} in the report is on record.</p>`}</details>`;
}

function nameShortly({ speakers }: Voice): string {
	return joinWords(speakers.map(getShortName));
}

export function renderUnheard(article: Article, lookup: Lookup): SafeHtml | undefined {
	const unheard = listUnheard(article, lookup.speakers);
	if (!unheard.length) return undefined;
	const items = unheard.map(
		({ speaker, claims }) =>
			html`<li>${linkSpeaker(speaker, lookup.addresses)} <small>${claims.length} of ${countWords(article.claims.length, 'claim')}</small></li>`,
	);
	return html`<h2>Named and never quoted</h2><ul class="src">${items}</ul>`;
}
