/** Measures the pictures of this site's content: processor time for each, drawn and from the cache, and bytes. Needs no build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CardCache } from '../src/cards/card-cache.ts';
import { type Written, writeCards } from '../src/cards/write-cards.ts';
import { loadRecord } from '../src/content/load-record.ts';
import { addresses, site } from '../src/site.ts';

/** Draws every card of the project in `root`, then writes all again from the cache. */
export async function benchCards(root: string, log = console.log): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'on-record-cards-'));
	const record = await loadRecord(root);
	const write = () => {
		const cache = new CardCache(path.join(folder, 'cache'));
		return writeCards(record, { ...site, addresses, choice: 'all' }, cache, path.join(folder, 'site'));
	};
	try {
		const cold = await measureCpu(write);
		const cached = await measureCpu(write);
		const { cards, bytes } = cold.written;
		const each = ({ cpuMs }: { cpuMs: number }) => (cpuMs / cards).toFixed(1);
		log(
			`${cards} cards: ${each(cold)} ms of CPU each when drawn (typefaces and libraries included), ${each(cached)} ms`,
		);
		log(`from the cache (${cached.written.drawn} drawn again); ${(bytes / cards / 1000).toFixed(1)} KB each.`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function measureCpu(run: () => Promise<Written>): Promise<{ written: Written; cpuMs: number }> {
	const before = process.cpuUsage();
	const written = await run();
	const { user, system } = process.cpuUsage(before);
	return { written, cpuMs: (user + system) / 1000 };
}
