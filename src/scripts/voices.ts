/**
 * Views of an article: keeps them in its address, says how many claims are in view, and lets single speakers be chosen, whom it
 * reads off the notes. What a group or the document's own voice does without all this is CSS (styles/views.css).
 */
import { foldWords } from '../domain/fold.ts';

interface Speaker {
	/** The id in the address of their page, else the folded name. */
	id: string;
	name: string;
	/** Class of their group. */
	group: string;
	claims: number;
}

const form = get<HTMLFormElement>('.views');
const own = document.querySelector<HTMLInputElement>('#view_own');
const summary = get('.on output');
const claimCount = document.querySelectorAll('.text mark[id]').length;
const speakersOfNote = new Map(
	[...document.querySelectorAll('.text .note')].map((note) => [note.id, readSpeakers(note)]),
);
/** Marks of the text, parts of interrupted claims too, and the notes in the margin, each with the id of its note. */
const parts = pairWithNotes();

listSpeakers();
const wanted = new URLSearchParams(location.search).getAll('speaker');
for (const input of form.querySelectorAll<HTMLInputElement>('[name="speaker"]'))
	input.checked = wanted.includes(input.value);
form.addEventListener('change', ({ target }) => {
	if (target instanceof HTMLInputElement && target.checked)
		for (const input of listChosen()) if ((input === own) !== (target === own)) input.checked = false;
	show();
	keepInAddress();
});
form.addEventListener('reset', (event) => {
	// By hand: the form would reset itself only after all listeners.
	event.preventDefault();
	for (const input of listChosen()) input.checked = false;
	show();
	keepInAddress();
});
show();
keepInAddress();
// A view folds paragraphs above the claim that the link names.
if (listChosen().length) document.querySelector('mark:target')?.scrollIntoView({ block: 'nearest' });

function show(): void {
	const chosen = listChosen();
	const groups = chosen
		.filter(({ name }) => name === 'voice')
		.map(({ parentElement }) => parentElement?.className ?? '');
	const speakers = chosen.filter(({ name }) => name === 'speaker').map(({ value }) => value);
	const isIn = (part: Element, note: string | undefined): boolean =>
		own?.checked
			? part.matches('.own')
			: groups.some((group) => part.classList.contains(group)) ||
				(speakersOfNote.get(note ?? '') ?? []).some(({ id }) => speakers.includes(id));
	for (const [part, note] of parts) {
		const shown = isIn(part, note);
		part.classList.toggle('in', chosen.length > 0 && shown);
		// Words that the eye can't see are not read out either, as far as no control stands among them.
		if (part.matches('mark') && !part.querySelector('button')) part.ariaHidden = own?.checked && !shown ? 'true' : null;
	}
	const names = [
		...new Set(chosen.map(({ parentElement }) => parentElement?.firstChild?.nextSibling?.textContent ?? '')),
	];
	const count = document.querySelectorAll('.text mark[id].in').length;
	summary.textContent = chosen.length ? `${joinNames(names)}: ${count} of ${claimCount} claims` : '';
}

/** `Minsk · Moscow · 2 more` */
function joinNames([first, second, ...more]: readonly string[]): string {
	return [first, second, more.length && `${more.length} more`].filter(Boolean).join(' · ');
}

function keepInAddress(): void {
	const address = new URL(location.href);
	for (const name of ['view', 'voice', 'speaker']) address.searchParams.delete(name);
	for (const { name, value } of listChosen()) address.searchParams.append(name, value);
	if (address.href !== location.href) history.replaceState(history.state, '', address);
}

function listChosen(): HTMLInputElement[] {
	return [...form.querySelectorAll<HTMLInputElement>(':checked')];
}

function readSpeakers(note: Element): Speaker[] {
	const group = [...note.classList].find((name) => name.startsWith('g-')) ?? '';
	const claims = note.querySelectorAll('.c').length;
	const label = note.querySelector('button')?.textContent ?? '';
	const links = [...note.querySelectorAll<HTMLAnchorElement>('.by a')];
	if (!links.length) return [{ id: foldWords(label).join('-'), name: label, group, claims }];
	const names = label.split(', ');
	return links.map((link, index) => ({
		id: link.pathname.split('/').at(-2) ?? '',
		name: (names.length === links.length && names[index]) || link.textContent,
		group,
		claims,
	}));
}

/** A part without a note of its own goes on with the claim before it, unless its number follows. */
function pairWithNotes(): [Element, string | undefined][] {
	let last: string | undefined;
	return [...document.querySelectorAll('.text :is(mark, .note)')].map((part) => {
		const number = part.nextElementSibling?.querySelector('[popovertarget]');
		last = part.matches('.note')
			? part.id
			: (part.getAttribute('aria-details') ?? number?.getAttribute('popovertarget') ?? last);
		return [part, last];
	});
}

/** By group, in the order of the groups; within one, in the order of speaking. */
function listSpeakers(): void {
	const byId = new Map<string, Speaker>();
	for (const speaker of [...speakersOfNote.values()].flat()) {
		const known = byId.get(speaker.id);
		byId.set(speaker.id, known ? { ...known, claims: known.claims + speaker.claims } : speaker);
	}
	for (const group of form.querySelectorAll('fieldset > label')) {
		const isNamesake = ({ name }: Speaker) => name === group.querySelector('.sg')?.textContent;
		for (const speaker of byId.values())
			if (speaker.group === group.className && !isNamesake(speaker)) get('.views details').append(label(speaker));
	}
}

function label({ id, name, group, claims }: Speaker): HTMLElement {
	const made = document.createElement('label');
	const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'speaker', value: id });
	const words = Object.assign(document.createElement('span'), { className: `sg ${group}`, textContent: name });
	const count = Object.assign(document.createElement('b'), { textContent: String(claims) });
	made.append(input, words, count);
	return made;
}

function get<Found extends Element = Element>(selector: string): Found {
	const found = document.querySelector<Found>(selector);
	if (!found) throw new Error(`The page has no ${selector}; src/components/article-rail.ts must print it.`);
	return found;
}
