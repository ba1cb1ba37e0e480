/**
 * On the page for what is missing: offers the nearest claims of the article that the address names, else the nearest articles, from
 * files that are loaded only for an address that looks like one of theirs.
 */
import type { LinkedArticle, LinkedClaim } from '../exports/links.ts';
import { listNearestEntries } from './nearest-names.ts';

class NearestPages extends HTMLElement {
	async connectedCallback() {
		const { articles = '', links = '' } = this.dataset;
		const path = location.pathname;
		if (!path.startsWith(articles)) return;
		const [slug = '', claim] = path.slice(articles.length).split('/').filter(Boolean);
		const known = await read<LinkedArticle[]>(links);
		const article = known?.find(([name]) => name === slug);
		if (!slug || !known) return;
		const now = article?.[2] ?? slug;
		const lists =
			article && claim
				? await read<Record<string, LinkedClaim[]>>(`${links.replace(/\.json$/, '')}/${now.slice(0, 2)}.json`)
				: undefined;
		const near = listNearestEntries(claim ?? '', lists?.[now] ?? []);
		if (near.length)
			this.#offer(
				'Did the link mean one of these claims?',
				near.map(([id, words]) => [`${articles}${now}/${id}/`, words]),
			);
		else
			this.#offer(
				'Did the link mean this article?',
				this.#listArticles(article ? [article] : listNearestEntries(slug, known)),
			);
	}

	#listArticles(found: readonly LinkedArticle[]): [string, string][] {
		return found.map(([slug, title, now]) => [`${this.dataset['articles']}${now ?? slug}/`, title]);
	}

	#offer(question: string, pages: readonly [address: string, words: string][]) {
		if (!pages.length) return;
		const asked = document.createElement('p');
		asked.textContent = question;
		const list = document.createElement('ul');
		for (const [address, words] of pages) {
			const link = list.appendChild(document.createElement('li')).appendChild(document.createElement('a'));
			link.href = address;
			link.textContent = words;
		}
		this.append(asked, list);
	}
}

async function read<Data>(address: string): Promise<Data | undefined> {
	const response = await fetch(address).catch(() => undefined);
	return response?.ok ? ((await response.json()) as Data) : undefined;
}
customElements.define('nearest-pages', NearestPages);
