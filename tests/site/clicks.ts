/** How the pages of a built site lead to each other, as a reader who clicks meets them. */
import { listHtmlFiles, readHtml } from '../browser/site.ts';
import { parsePage, readAttribute, walkElements } from './html-tree.ts';

export interface LinkGraph {
	/** Address path of a page → the addresses that it links, paths with their fragment, within the site. */
	links: Map<string, Set<string>>;
	/** Address path of a page → the ids on it. */
	ids: Map<string, Set<string>>;
}

/** Addresses are paths below `siteUrl`: `speakers/rt/#statement-x`. Pages that only lead on count as what they lead to. */
export function readLinkGraph(siteUrl: string, folder?: string): LinkGraph {
	const graph: LinkGraph = { links: new Map(), ids: new Map() };
	for (const file of listHtmlFiles(folder)) {
		const path = file.replace(/(?:^|(?<=\/))index\.html$/, '');
		const page = new URL(path, siteUrl);
		const links = new Set<string>();
		const ids = new Set<string>();
		for (const element of walkElements(parsePage(readHtml(file, folder)))) {
			const id = readAttribute(element, 'id');
			if (id !== undefined) ids.add(id);
			const href = element.tagName === 'a' ? readAttribute(element, 'href') : undefined;
			if (href === undefined) continue;
			const url = new URL(href, page);
			// What stands behind `?` is for scripts.
			if (url.href.startsWith(siteUrl)) links.add(url.href.slice(siteUrl.length).replace(/\?[^#]*/, ''));
		}
		graph.links.set(path, links);
		graph.ids.set(path, ids);
	}
	return graph;
}

/** Clicks that each page is away from the first one; a page that is not among them can't be reached. */
export function countClicks({ links }: LinkGraph, from = ''): Map<string, number> {
	const clicks = new Map([[from, 0]]);
	for (const [path, count] of clicks) {
		for (const link of links.get(path) ?? []) {
			const [page = ''] = link.split('#');
			// A `Map` goes on to what is added while it is walked.
			if (links.has(page) && !clicks.has(page)) clicks.set(page, count + 1);
		}
	}
	return clicks;
}
