/** What is known of a speaker beside what they said: offices over time, spellings, members, and the documents they published. */
import type { Profile } from '../domain/profile.ts';
import type { Source } from '../domain/source.ts';
import { listAliases, type Name, wordHeld } from '../domain/speaker.ts';
import { countWords } from '../domain/words.ts';
import { html, join, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { linkSpeaker, linkSpeakers } from './speaker.ts';
import { capitalise, readLanguage } from './wording.ts';

/** Documents that stand open; the others are behind a line that says how many. */
const openSources = 6;

/** `Russian Дмитрий Полянский`: the name in the speaker's own languages. Empty where none is known. The language comes first: a late font for the name pushes nothing. */
export function renderNative(names: readonly Name[]): SafeHtml {
	return join(
		names.map(
			({ text, lang, unverified }) =>
				html`${lang && html`<small>${nameLanguage(lang)}</small> `}<span${lang && html` lang="${lang}"`}>${text}</span>${unverified && html` <small class="unv">unverified</small>`}`,
		),
		' · ',
	);
}

/** `published`: newest first. Nothing where nothing is known. */
export function renderCard(profile: Profile, published: readonly Source[], lookup: Lookup): SafeHtml {
	const { speaker, members, collectives } = profile;
	const { addresses } = lookup;
	const aliases = listAliases(speaker);
	const sections = [
		profile.roles.length > 0 &&
			html`<section><h2 class="hd">${speaker.kind === 'person' ? 'Offices and functions' : 'What it is'}</h2><ol>${profile.roles.map((role) => renderRole(role, profile.roles.length > 1, lookup))}</ol></section>`,
		aliases.length > 0 &&
			html`<section><h2 class="hd">Also written</h2><p class="aka">${join(aliases.map(renderAlias), ', ')}</p></section>`,
		members.length > 0 &&
			html`<section><h2 class="hd">Members: each is answerable</h2><p class="aka">${linkSpeakers(
				members.map(({ member }) => member),
				addresses,
			)}</p></section>`,
		collectives.length > 0 &&
			html`<section><h2 class="hd">Speaks with others as</h2><ul>${collectives.map(({ collective }) => html`<li>${linkSpeaker(collective, addresses)}</li>`)}</ul></section>`,
		published.length > 0 &&
			html`<section id="published"><h2 class="hd">Sources here that it published</h2>${renderSources(published, lookup)}</section>`,
	].filter((section) => section !== false);
	return html`${sections.length > 0 && html`<aside class="card" aria-label="About ${speaker.name}">${sections}</aside>`}`;
}

function renderRole({ role, statements }: Profile['roles'][number], oneOfSeveral: boolean, lookup: Lookup): SafeHtml {
	const body = lookup.speakers.get(role['speaks-for'] ?? '');
	const held = wordHeld(role);
	return html`<li>${held && html`<small>${capitalise(held)}</small>`}${role.title}${role.unverified && html` <small class="unv">unverified</small>`}${body && html`<small>speaks for ${linkSpeaker(body, lookup.addresses)}</small>`}${
		oneOfSeveral &&
		statements.length > 0 &&
		html`<small>${countWords(statements.length, 'statement')} here in this function</small>`
	}</li>`;
}

function renderAlias({ text, lang, unverified }: Name): SafeHtml {
	return html`<span${lang && html` lang="${lang}"`}>${text}</span>${unverified && html` <i class="unv">(unverified)</i>`}`;
}

function renderSources(sources: readonly Source[], lookup: Lookup): SafeHtml {
	const rest = sources.slice(openSources);
	return html`<ul>${sources.slice(0, openSources).map((source) => renderSource(source, lookup))}</ul>${
		rest.length > 0 &&
		html`<details><summary>${countWords(rest.length, 'more source')}</summary><ul>${rest.map((source) => renderSource(source, lookup))}</ul></details>`
	}`;
}

function renderSource(source: Source, { addresses }: Lookup): SafeHtml {
	const { id, title, date } = source;
	return html`<li><a href="${addresses.source(id)}"><cite lang="${readLanguage(source)}">${title}</cite></a>${date && html`<small>${date.words}</small>`}</li>`;
}
