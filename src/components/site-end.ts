/** The foot of every page: what the site is, ways on, and day or night. Written without spaces between tags, which would weigh fifty bytes in each page. */
import type { Addresses } from '../domain/addresses.ts';
import { dropEndTags } from './end-tags.ts';
import { html, type SafeHtml } from './html.ts';

interface Choices {
	/** Whether the page counts, and says what is counted. */
	counts: boolean;
	licence: { name: string; address: string };
}

const themes = [
	{ value: 'auto', words: 'As the system' },
	{ value: 'light', words: 'Light' },
	{ value: 'dark', words: 'Dark' },
] as const;

/** Content of the page's `<footer>`. The keys' button stands in it, hidden until a script can do something: a node put in later would make the browser look at the whole page again. */
export function renderSiteEnd(addresses: Addresses, { counts, licence }: Choices): string {
	const ways = [
		{ address: addresses.about(), words: 'About and method' },
		{ address: addresses.topics(), words: 'Topics' },
		{ address: addresses.corrections(), words: 'Corrections' },
		{ address: addresses.changes(), words: 'Changes' },
		{ address: addresses.data(), words: 'Data' },
	];
	const links = ways.map(({ address, words }) => html`<li><a href="${address}">${words}</a></li>`);
	return dropEndTags(
		html`<div class="wrap"><div><p>On Record shows who said what, how we know that they said it, who says otherwise, and what would settle it.${counts && ' Counts are of these articles, not of all that a speaker ever said.'}</p><ul class="ways">${links}<li><a href="${licence.address}" rel="license">${licence.name}</a> but quotations</li><li hidden><button>Keys</button></li></ul></div><kept-choice><fieldset class="seg"><legend>Page</legend>${themes.map(renderTheme)}</fieldset></kept-choice></div>`
			.text,
	);
}

/** The first is chosen until a script remembers another. */
function renderTheme({ value, words }: (typeof themes)[number], index: number): SafeHtml {
	return html`<label><input type="radio" name="theme" value="${value}"${index === 0 && html` checked`}>${words}</label>`;
}
