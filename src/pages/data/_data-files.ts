/** Writes `/data/` and the data of each article beside the pages: plain text, which would cost Astro a page each. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkForBuild, loadRecord } from '../../content/load-record.ts';
import type { SiteRecord } from '../../domain/record.ts';
import { container, writeAnnotations } from '../../exports/annotations.ts';
import { describeArticleData, writeArticleData } from '../../exports/article-data.ts';
import { dataFiles, dataFormats, writeDataFile } from '../../exports/data-files.ts';
import { describeDataFile, describePackage, type Fingerprint } from '../../exports/data-package.ts';
import { readContainer } from '../../exports/page-text.ts';
import { writePointTables } from '../../exports/positions.ts';
import { addresses, site } from '../../site.ts';

export function dataFilesOfSite(): AstroIntegration {
	let root = process.cwd();
	return {
		name: 'on-record:data-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir }) => {
				const record = await loadRecord(root);
				const folder = fileURLToPath(dir);
				writeTables(record, folder);
				for (const [id, csv] of writePointTables(record, addresses)) writeFile(folder, addresses.pointData(id), csv);
				for (const [address, text] of listDescriptions()) writeFile(folder, address, text);
				writeArticles(record, folder);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					// Vite takes the base path away from some requests.
					const { pathname: asked } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
					if (!/\.(?:json|jsonl|csv)$/.test(asked)) return next();
					checkForBuild(root)
						.then(({ record }) => answer(asked, record))
						.then((text) => {
							if (text === undefined) return next();
							response.setHeader('content-type', `${typeOf(asked)}; charset=utf-8`);
							response.end(text);
						})
						.catch(next);
				});
			},
		},
	};
}

/** What the dev server answers; annotations need a built page. */
function answer(asked: string, record: SiteRecord): string | undefined {
	const described = listDescriptions().find(([address]) => address === asked);
	if (described) return described[1];
	if (asked === addresses.dataFile('datapackage.json')) return writePackage(record, new Map());
	for (const file of dataFiles) {
		const format = dataFormats.find((ending) => addresses.dataFile(`${file.name}.${ending}`) === asked);
		if (format) return [...writeDataFile(file, file.rows(record, addresses), format)].join('');
	}
	for (const [id, csv] of writePointTables(record, addresses)) if (addresses.pointData(id) === asked) return csv;
	const article = [...record.articles.values()].find(({ slug }) => addresses.articleData(slug, 'json') === asked);
	return article && writeArticleData(article, record, addresses, site.contentLicence.address);
}

function typeOf(address: string): string {
	if (address.endsWith('.csv')) return 'text/csv';
	return address.endsWith('.jsonl') ? 'application/jsonl' : 'application/json';
}

/** Each table in all formats; its rows are made once. */
function writeTables(record: SiteRecord, folder: string): void {
	const fingerprints = new Map<string, Fingerprint>();
	for (const file of dataFiles) {
		const rows = [...file.rows(record, addresses)];
		for (const format of dataFormats) {
			const name = `${file.name}.${format}`;
			fingerprints.set(name, writeChunks(locate(folder, addresses.dataFile(name)), writeDataFile(file, rows, format)));
		}
	}
	writeFile(folder, addresses.dataFile('datapackage.json'), writePackage(record, fingerprints));
}

/** In pieces of some length: all claims of a large site are more than a string can hold. */
function writeChunks(file: string, chunks: Iterable<string>): Fingerprint {
	mkdirSync(path.dirname(file), { recursive: true });
	const descriptor = openSync(file, 'w');
	const hash = createHash('sha256');
	let bytes = 0;
	let waiting = '';
	const flush = () => {
		const buffer = Buffer.from(waiting);
		waiting = '';
		bytes += buffer.length;
		hash.update(buffer);
		for (let written = 0; written < buffer.length; ) written += writeSync(descriptor, buffer, written);
	};
	try {
		for (const chunk of chunks) {
			waiting += chunk;
			if (waiting.length > 1_000_000) flush();
		}
		flush();
	} finally {
		closeSync(descriptor);
	}
	return { bytes, sha256: hash.digest('hex') };
}

function writePackage(record: SiteRecord, fingerprints: ReadonlyMap<string, Fingerprint>): string {
	return `${JSON.stringify(describePackage(record, addresses, site, fingerprints), null, 2)}\n`;
}

function listDescriptions(): [address: string, text: string][] {
	return [
		...dataFiles.map((file) => [file.name, describeDataFile(file, addresses)] as const),
		['article', describeArticleData(addresses)] as const,
	].map(([name, schema]) => [addresses.dataSchema(name), `${JSON.stringify(schema, null, 2)}\n`]);
}

/** The annotations count in the page as it was built. */
function writeArticles(record: SiteRecord, folder: string): void {
	const { language, contentLicence } = site;
	for (const article of record.articles.values()) {
		const { slug } = article;
		writeFile(
			folder,
			addresses.articleData(slug, 'json'),
			writeArticleData(article, record, addresses, contentLicence.address),
		);
		const page = readFileSync(path.join(locate(folder, addresses.article(slug)), 'index.html'), 'utf8');
		const text = readContainer(page, container.opening);
		if (!text) throw new Error(`The page of article ${slug} has no ${container.opening}.`);
		const annotations = writeAnnotations(article, text, addresses, { language, licence: contentLicence.address });
		writeFile(folder, addresses.articleData(slug, 'jsonld'), annotations);
	}
}

function writeFile(folder: string, address: string, text: string): void {
	const file = locate(folder, address);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function locate(folder: string, address: string): string {
	return path.join(folder, address.slice(addresses.base.length));
}
