/** Says at the top of a page that the link that led there names no claim of it, or was made for other words. It never guesses in silence. */
import type { LinkedClaim } from '../exports/links.ts';
import { listNearestEntries } from './nearest-names.ts';

/** An id that the page does not have, or a claim and the hash of the words that the link was made for. */
export type LinkFault = { id: string; words?: string };

export async function showLinkNotice(page: HTMLElement, { id, words }: LinkFault): Promise<void> {
	document.querySelector('.link-notice')?.remove();
	const claims = await readClaims(page.dataset['claims'] ?? '');
	const parts = words === undefined ? describeUnknown(id, claims) : describeChange(page, id, words, claims);
	if (!parts.length) return;
	const notice = document.createElement('aside');
	notice.className = 'link-notice';
	notice.role = 'status';
	// Beside the claim, where the page has it: the reader came for that. A live region must exist before its words do.
	const paragraph = words === undefined ? null : document.getElementById(id)?.closest('.row');
	if (paragraph) paragraph.before(notice);
	else page.prepend(notice);
	notice.append(...parts);
	notice.scrollIntoView({ block: 'center' });
}

async function readClaims(address: string): Promise<LinkedClaim[]> {
	const response = await fetch(address).catch(() => undefined);
	const byArticle = response?.ok ? ((await response.json()) as Record<string, LinkedClaim[]>) : {};
	return byArticle[address.split('#')[1] ?? ''] ?? [];
}

function describeUnknown(id: string, claims: readonly LinkedClaim[]): Node[] {
	const found = listNearestEntries(id, claims);
	const offer = found.length ? ' Did the link mean one of these?' : ' All its claims are listed at its foot.';
	return [
		sentence(`No claim of this article is called “${id}”.${offer}`),
		...(found.length ? [list(found.map(([known, text]) => link(`#${known}`, text)))] : []),
	];
}

/** Nothing where the words are still those that the link was made for. */
function describeChange(page: HTMLElement, id: string, words: string, claims: readonly LinkedClaim[]): Node[] {
	const [, , hashes = []] = claims.find(([known]) => known === id) ?? [];
	if (!hashes.length || hashes[0]?.startsWith(words)) return [];
	const said = sentence(
		hashes.some((hash) => hash.startsWith(words))
			? 'The words of this claim have changed since the link that led you here was made. '
			: 'The link that led you here was made for other words than this claim has ever had. ',
	);
	const address = page.dataset['claim'] ? '#claim_history' : `./${id}/#claim_history`;
	if (hashes.length > 1) said.append(link(address, 'See what was changed'));
	return [said];
}

function sentence(text: string): HTMLElement {
	const made = document.createElement('p');
	made.append(text);
	return made;
}

function link(address: string, text: string): HTMLElement {
	const made = document.createElement('a');
	made.href = address;
	made.append(text);
	return made;
}

function list(items: readonly Node[]): HTMLElement {
	const made = document.createElement('ul');
	for (const item of items) made.appendChild(document.createElement('li')).append(item);
	return made;
}
