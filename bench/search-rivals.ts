/** Other search engines with the same records, each with the barest page that shows its first hit. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Claim, SiteRecord } from '../src/domain/record.ts';
import type { WrittenFile } from '../src/search/write-index.ts';

export interface Rival {
	name: string;
	/** What it holds, where that differs. */
	note: string;
	/** Files of a folder, `index.html` among them, which shows `.hit` for the query `q` of its address. */
	write(record: SiteRecord): Promise<WrittenFile[]>;
}

interface Held {
	id: number;
	text: string;
	by: string;
}

const require = createRequire(import.meta.url);

export const rivals: readonly Rival[] = [
	{
		name: 'Pagefind alone',
		note: 'a record for each article: its hits are articles, not claims',
		write: writePagefind,
	},
	{
		name: 'MiniSearch',
		note: 'a record for each claim',
		write: async (record) => {
			const index = new MiniSearch<Held>({ fields: ['text', 'by'], storeFields: ['text', 'by'] });
			index.addAll(listHeld(record));
			return page(
				'minisearch/dist/umd/index.js',
				[file('index.json', JSON.stringify(index))],
				`const index = MiniSearch.loadJSON(await (await fetch('index.json')).text(), { fields: ['text', 'by'], storeFields: ['text', 'by'] });
				show(index.search(query)[0]?.text);`,
			);
		},
	},
	{
		name: 'FlexSearch',
		note: 'a record for each claim, words and their beginnings',
		write: async (record) => {
			const index = new FlexSearch.Index({ tokenize: 'forward' });
			const held = listHeld(record);
			for (const { id, text, by } of held) index.add(id, `${text} ${by}`);
			const parts: [string, unknown][] = [];
			await index.export((key: string, data: unknown) => {
				parts.push([key, data]);
			});
			return page(
				'flexsearch/dist/flexsearch.bundle.min.js',
				[file('index.json', JSON.stringify(parts)), file('texts.json', JSON.stringify(held.map(({ text }) => text)))],
				`const index = new FlexSearch.Index({ tokenize: 'forward' });
				const [parts, texts] = await Promise.all(['index.json', 'texts.json'].map(async (name) => (await fetch(name)).json()));
				for (const [key, data] of parts) index.import(key, data);
				show(texts[index.search(query)[0]]);`,
			);
		},
	},
	{
		name: 'Lunr',
		note: 'a record for each claim',
		write: async (record) => {
			const held = listHeld(record);
			const index = lunr(function () {
				this.ref('id');
				this.field('text');
				this.field('by');
				for (const each of held) this.add(each);
			});
			return page(
				'lunr/lunr.min.js',
				[file('index.json', JSON.stringify(index)), file('texts.json', JSON.stringify(held.map(({ text }) => text)))],
				`const [data, texts] = await Promise.all(['index.json', 'texts.json'].map(async (name) => (await fetch(name)).json()));
				show(texts[lunr.Index.load(data).search(query)[0]?.ref]);`,
			);
		},
	},
];

async function writePagefind({ articles }: SiteRecord): Promise<WrittenFile[]> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
	try {
		for (const { slug, title, claims, reading } of articles.values()) {
			const texts = [...reading.blocks.map(({ text }) => text), ...claims.flatMap(listWordings)];
			await index.addCustomRecord({
				url: `/articles/${slug}/`,
				language: 'en',
				content: texts.join('\n'),
				meta: { title },
			});
		}
		const { files } = await index.getFiles();
		return [
			...files.map(({ path: name, content }) => ({ path: name, content })),
			...frame(
				'',
				`const { createInstance } = await import('./pagefind.js');
				const pagefind = createInstance({ noWorker: true });
				const { results } = await pagefind.search(query);
				show((await results[0]?.data())?.meta.title);`,
			),
		];
	} finally {
		await index.deleteIndex();
		await close();
	}
}

function listHeld({ claims }: SiteRecord): Held[] {
	return [...claims.values()].map((claim, id) => ({
		id,
		text: listWordings(claim).join(' '),
		by: claim.speakers.map(({ name }) => name).join(', '),
	}));
}

function listWordings({ text, analysis }: Claim): string[] {
	return [text, analysis.original?.text ?? '', analysis['in-document']?.wording ?? ''].filter(Boolean);
}

function page(library: string, files: WrittenFile[], script: string): WrittenFile[] {
	const modules = path.join(path.dirname(require.resolve('playwright-core/package.json')), '..');
	const code = readFileSync(path.join(modules, library));
	return [{ path: 'library.js', content: code }, ...files, ...frame('<script src="library.js"></script>', script)];
}

function frame(head: string, script: string): WrittenFile[] {
	const html = `<!doctype html><title>Search</title><body>${head}<script type="module">
		const query = new URLSearchParams(location.search).get('q');
		const show = (text) => { const hit = document.createElement('p'); hit.className = 'hit'; hit.textContent = text ?? 'nothing'; document.body.append(hit); };
		${script}
	</script>`;
	return [file('index.html', html)];
}

function file(name: string, text: string): WrittenFile {
	return { path: name, content: Buffer.from(text) };
}
