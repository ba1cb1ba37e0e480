/** Follows every link of a built site to the file and the element that it names. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listHtmlFiles, readHtml } from '../browser/site.ts';
import { parsePage, readAttribute, walkElements } from './html-tree.ts';

const addressAttributes = ['href', 'src', 'action', 'poster'];
const idAttributes = [
	'for',
	'popovertarget',
	'aria-details',
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'headers',
];

interface LinkedPage {
	ids: Set<string>;
	duplicates: string[];
	links: string[];
	/** Ids that elements of the page name. */
	references: string[];
}

/** Links that lead nowhere, and ids that a page has twice. `siteUrl` is the address that the site was built for. */
export function findBrokenLinks(folder: string, siteUrl: string): string[] {
	const pages = new Map(listHtmlFiles(folder).map((file) => [file, readPage(readHtml(file, folder))]));
	return [...pages].flatMap(([file, { ids, duplicates, links, references }]) => [
		...duplicates.map((id) => `${file}: id "${id}" stands twice`),
		...references.filter((id) => !ids.has(id)).map((id) => `${file}: no element "${id}" on this page`),
		...links.flatMap((link) => {
			const fault = findFault(link, file, { folder, siteUrl, pages });
			return fault ? [`${file}: ${link} ${fault}`] : [];
		}),
	]);
}

function findFault(
	link: string,
	from: string,
	site: { folder: string; siteUrl: string; pages: ReadonlyMap<string, LinkedPage> },
): string | undefined {
	const { origin, pathname: base } = new URL(site.siteUrl);
	const url = new URL(link, new URL(from.replace(/index\.html$/, ''), site.siteUrl));
	if (url.origin !== origin) return /^(?:https?|mailto):$/.test(url.protocol) ? undefined : 'has an unexpected scheme';
	if (!url.pathname.startsWith(base)) return `leaves the base path ${base}`;
	const path = decodeURI(url.pathname.slice(base.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	const page = site.pages.get(file);
	if (!page) return existsSync(join(site.folder, file)) ? undefined : 'leads to no file';
	const id = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
	return id === '' || page.ids.has(id) ? undefined : 'names no element of that page';
}

function readPage(html: string): LinkedPage {
	const page: LinkedPage = { ids: new Set(), duplicates: [], links: [], references: [] };
	for (const element of walkElements(parsePage(html))) {
		const id = readAttribute(element, 'id');
		if (id !== undefined) {
			if (page.ids.has(id)) page.duplicates.push(id);
			page.ids.add(id);
		}
		const read = (name: string) => readAttribute(element, name) ?? [];
		page.links.push(...addressAttributes.flatMap(read));
		page.references.push(
			...idAttributes
				.flatMap(read)
				.flatMap((ids) => ids.split(/\s+/))
				.filter(Boolean),
		);
	}
	return page;
}
