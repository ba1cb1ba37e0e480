/**
 * Sends a claim with all that belongs to it: as a quotation, to the system's share sheet, into somebody's page. A claim's own page says
 * what that is; for a note in an article it is fetched.
 */
import {
	type Quotation,
	splitDescription,
	writeFrame,
	writeQuotationHtml,
	writeQuotationText,
} from '../domain/quotation.ts';
import { type Passage, writeTextFragment } from '../domain/text-fragment.ts';
import styles from '../styles/share.css?url';
import { loadStyles } from './load-styles.ts';

/** What stands beside a claim and sends it. */
export interface ShareHost extends HTMLElement {
	/** Of the claim's page. */
	readonly address: string;
	/** Puts content, by its media type, into the clipboard; where that is closed, shows the text selected in a field of that name. */
	copy(content: Readonly<Record<string, string | Promise<string>>>, name: string): Promise<void>;
	/** Says politely what was done. */
	announce(words: string): void;
}

export async function copyQuotation(host: ShareHost): Promise<void> {
	// The clipboard is asked at once and gets what is still being fetched: later, the press would no longer count.
	const quotation = readPage(host).then((page) => readQuotation(page, host.address));
	await host.copy(
		{ 'text/plain': quotation.then(writeQuotationText), 'text/html': quotation.then(writeQuotationHtml) },
		'Quotation of this claim',
	);
}

export async function shareClaim(host: ShareHost): Promise<void> {
	const page = await readPage(host);
	const { address: url, ...quotation } = readQuotation(page, host.address);
	try {
		await navigator.share({
			title: readTitle(page),
			text: writeQuotationText({ ...quotation, address: '' }).trim(),
			url,
		});
	} catch (cause) {
		// The reader closed the sheet, which is no failure.
		if (!(cause instanceof DOMException && cause.name === 'AbortError')) host.announce('Could not be shared');
	}
}

/** Opens or closes what somebody pastes into a page, and the link to the words in the article. */
export async function showSnippets(host: ShareHost): Promise<void> {
	const open = host.querySelector('.snippets');
	if (open) {
		open.remove();
		return;
	}
	const page = await readPage(host);
	const panel = document.createElement('div');
	panel.className = 'snippets';
	panel.append(
		describe(host, 'A quotation for a page: it needs no script', writeQuotationHtml(readQuotation(page, host.address))),
		describe(host, 'A frame for a page: corrections will show in it', writeFrame(host.address, readTitle(page))),
		describe(host, 'A link to these words in the article', readWordsLink(page)),
	);
	await loadStyles(styles);
	host.append(panel);
}

function describe(host: ShareHost, name: string, content: string): HTMLElement {
	const field = document.createElement('textarea');
	field.readOnly = true;
	field.rows = 3;
	field.value = content;
	field.addEventListener('focus', () => field.select());
	const label = document.createElement('label');
	label.append(name, ' ', field);
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = 'Copy';
	button.setAttribute('aria-label', `Copy: ${name}`);
	button.addEventListener('click', () => void host.copy({ 'text/plain': content }, name));
	const row = document.createElement('div');
	row.append(label, button);
	return row;
}

async function readPage({ address }: ShareHost): Promise<Document> {
	if (document.querySelector('[data-claim]')) return document;
	const response = await fetch(address);
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function readTitle(page: Document): string {
	return page.querySelector<HTMLMetaElement>('[property="og:title"]')?.content ?? page.title;
}

export function readQuotation(page: Document, address: string): Quotation {
	const description = page.querySelector<HTMLMetaElement>('[name="description"]')?.content ?? '';
	const { provenance, otherwise } = splitDescription(description);
	const changed = readText(page.querySelector('.kicker a'));
	const answer = readAnswer(page) ?? otherwise;
	const subject = readText(page.querySelector('.kicker b'));
	return {
		...(subject && { subject }),
		words: page.querySelector('h1')?.textContent ?? '',
		provenance,
		...(changed && { changed: `${changed}.` }),
		...(answer && { answer }),
		address,
	};
}

/** The reply of somebody named in the claim, else the first who says otherwise, with their words. */
function readAnswer(page: Document): string | undefined {
	const reply = readText(page.querySelector('.reply p'));
	if (reply) return `Reply: ${reply}`;
	const [first, ...more] = page.querySelectorAll('.others li');
	if (!first) return undefined;
	const [who, words] = [...first.querySelectorAll('p')].map(readText);
	return `Who says otherwise: ${who}: ${words}${more.length ? '; and others' : ''}`;
}

/** To the claim in its article, which tells the reader where the words have changed since. */
function readWordsLink(page: Document): string {
	const link =
		page.querySelector<HTMLAnchorElement>('.rec a[href*="?w="]') ?? page.querySelector<HTMLAnchorElement>('.go');
	return `${link?.href ?? ''}${writeTextFragment([...page.querySelectorAll('.context mark')].map(readPassage))}`;
}

function readPassage(mark: Element): Passage {
	const range = new Range();
	if (mark.parentElement) range.setStart(mark.parentElement, 0);
	range.setEndBefore(mark);
	return { before: range.toString(), words: mark.textContent };
}

function readText(element: Element | null | undefined): string {
	return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
