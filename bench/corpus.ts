/**
 * Writes a `content/` folder of any size that our own checks accept, in the proportions of real articles: about 1,600
 * words and 40 claims each, eight statements, four documents, three events; speakers, points and topics recur.
 * The same number of articles always gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { groupColours } from '../src/domain/topic.ts';
import { inventArticle } from './corpus-article.ts';
import {
	capitalise,
	createRandom,
	inventName,
	type Random,
	writeCyrillic,
	writePhrase,
	writeSentence,
} from './prose.ts';

/** What articles share: ids of files in `content/`, the most used first. */
export interface World {
	states: string[];
	bodies: string[];
	outlets: string[];
	/** Everyone who speaks, states and collectives included. */
	speakers: string[];
	points: string[];
	topics: string[];
}

/** A file of `content/`: YAML data, after which a Markdown file has its prose. */
export interface InventedFile {
	path: string;
	data: object;
	prose?: string;
}

/** Writes `content/` with `articles` articles under `root`. */
export function writeCorpus(root: string, articles: number): void {
	const { world, files } = inventWorld(articles);
	for (const file of files) writeContent(root, file);
	for (let number = 0; number < articles; number++) {
		for (const file of inventArticle(number, world)) writeContent(root, file);
	}
}

function writeContent(root: string, { path: name, data, prose }: InventedFile): void {
	const yaml = stringify(data, { lineWidth: 0 });
	const file = path.join(root, 'content', name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, prose === undefined ? yaml : `---\n${yaml}---\n\n${prose}`);
}

function inventWorld(articles: number): { world: World; files: InventedFile[] } {
	const random = createRandom('world');
	const count = (share: number, least: number) =>
		Array.from({ length: least + Math.round(share * articles) }, (_, i) => i);
	const states = count(0, 8).map((number) => `state-${number}`);
	const outlets = count(0.01, 20).map((number) => `outlet-${number}`);
	const bodies = count(0.1, 20).map((number) => `body-${number}`);
	const persons = count(0.5, 30).map((number) => ({ number, id: nameToId(number) }));
	const collectives = count(0, 2).map((number) => `joint-statement-${number}`);
	const points = count(0.4, 3).map((number) => `point-${number}`);
	const topics = count(0.05, 1).map((number) => `topic-${number}`);
	let names = persons.length;
	const nextName = () => {
		const { given, family } = inventName(names++);
		return `${given} ${family}`;
	};
	const named = (kind: string) => (id: string) => ({
		path: `speakers/${id}.yaml`,
		data: { name: nextName(), kind, aliases: [nextName()] },
	});
	const files: InventedFile[] = [
		...states.map(named('state')),
		...outlets.map(named('outlet')),
		...bodies.map(named('organisation')),
		...persons.map(({ number, id }) => inventPerson(id, number, bodies, random)),
		...collectives.map((id) => ({
			path: `speakers/${id}.yaml`,
			data: { name: nextName(), kind: 'collective', members: states.slice(0, 7) },
		})),
	];
	const speakers = [...persons.map(({ id }) => id), ...bodies, ...states, ...collectives];
	// Shares of use follow the order: persons, bodies and states mix on every rank.
	const ranked = speakers.map((id) => ({ id, rank: random.integer(0, 1_000_000) })).sort((a, b) => a.rank - b.rank);
	const world: World = { states, bodies, outlets, points, topics, speakers: ranked.map(({ id }) => id) };
	files.push(
		...points.map((id) => ({
			path: `points/${id}.yaml`,
			data: {
				question: `Did ${writePhrase(random, 9)}?`,
				parties: random.pickSeveral(world.speakers, 4),
				'would-settle': [writeSentence(random, 12), writeSentence(random, 10)],
			},
		})),
		...topics.map((id, position) => inventTopic(id, position, world, random)),
	);
	return { world, files };
}

function inventPerson(id: string, number: number, bodies: string[], random: Random): InventedFile {
	const { given, family } = inventName(number);
	const spokesperson = random.chance(0.7);
	return {
		path: `speakers/${id}.yaml`,
		data: {
			name: `${given} ${family}`,
			short: family,
			kind: 'person',
			native: [{ text: writeCyrillic(`${given} ${family}`), lang: 'ru' }],
			aliases: [`${given.slice(0, 1)}. ${family}`, { text: `${given} ${family}a`, lang: 'lt', unverified: true }],
			roles: [
				{
					title: capitalise(writePhrase(random, 5)),
					held: `${random.day(2019)}/..`,
					...(spokesperson && { 'speaks-for': random.pickCommon(bodies) }),
				},
			],
			...(random.chance(0.03) && { 'public-role': false }),
		},
	};
}

function inventTopic(
	id: string,
	position: number,
	{ bodies, states, speakers, points, topics }: World,
	random: Random,
): InventedFile {
	const own = points.filter((_, place) => place % topics.length === position);
	return {
		path: `topics/${id}.md`,
		data: {
			title: capitalise(writePhrase(random, 5)),
			summary: writeSentence(random, 14),
			groups: groupColours.map((colour, place) => ({
				name: capitalise(writePhrase(random, 2)),
				colour,
				speakers: [...bodies, ...states].filter((_, number) => number % groupColours.length === place),
			})),
			points: own,
			terms: [
				{
					ours: writePhrase(random, 3),
					theirs: random.pickSeveral(speakers, 3).map((speaker) => ({ speaker, term: writePhrase(random, 3) })),
				},
			],
		},
		prose: `${writeSentence(random, 30)}\n`,
	};
}

function nameToId(number: number): string {
	const { given, family } = inventName(number);
	return `${given}-${family}`.toLowerCase();
}
