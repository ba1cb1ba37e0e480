/** Keeps drawn cards by what they say and by the code that drew them: an unchanged claim costs nothing. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Card } from '../domain/card.ts';
import { fontPackages } from './fonts.ts';

/** What decides how a card looks, besides what it says. */
const drawingCode = ['draw.ts', 'fonts.ts', 'layout.ts', 'palette-png.ts'];
const drawingPackages = ['satori', '@resvg/resvg-js', ...fontPackages];

const require = createRequire(import.meta.url);

/** Cards in `folder`, which need not exist. */
export class CardCache {
	readonly #folder: string;
	readonly #version = hashTemplate();
	readonly #used = new Set<string>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** File name of a card of the site `siteName`: the same for the same words. */
	nameOf(card: Card, siteName: string): string {
		return `${createHash('sha256')
			.update(this.#version)
			.update(JSON.stringify([siteName, card]))
			.digest('hex')
			.slice(0, 32)}.png`;
	}

	/** The picture, or `undefined` where it has to be drawn. */
	find(name: string): Buffer | undefined {
		this.#used.add(name);
		try {
			return readFileSync(path.join(this.#folder, name));
		} catch {
			return undefined;
		}
	}

	/** A build that is killed leaves no half picture. */
	keep(name: string, png: Buffer): void {
		mkdirSync(this.#folder, { recursive: true });
		const file = path.join(this.#folder, name);
		const aside = `${file}.${process.pid}`;
		writeFileSync(aside, png);
		renameSync(aside, file);
	}

	/** Removes what nobody asked for. */
	prune(): void {
		const names = readdirSync(this.#folder, { withFileTypes: true });
		for (const { name } of names.filter(({ name }) => !this.#used.has(name))) rmSync(path.join(this.#folder, name));
	}
}

function hashTemplate(): string {
	const hash = createHash('sha256');
	for (const file of drawingCode) hash.update(readFileSync(path.join(import.meta.dirname, file)));
	for (const name of drawingPackages) hash.update(`${name} ${readVersion(name)}\n`);
	return hash.digest('hex');
}

function readVersion(name: string): string {
	// satori does not export its package.json.
	const folder = require.resolve.paths(name)?.map((place) => path.join(place, name, 'package.json')) ?? [];
	for (const file of folder) {
		try {
			return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
		} catch {}
	}
	throw new Error(`No package "${name}" is installed; run npm ci.`);
}
