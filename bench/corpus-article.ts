/** Invents one article of the corpus with the statements, documents and events that are its own. */
import { kinds, noteKinds } from '../src/domain/claim.ts';
import { stances } from '../src/domain/point.ts';
import type { InventedFile, World } from './corpus.ts';
import { capitalise, createRandom, type Random, writePhrase, writeSentence } from './prose.ts';

const claimsWanted = 40;
const sections = 5;
const statementsWanted = 8;
// A finding needs a speaker with a mandate, an accusation of a private person a signature: no cost of a build hangs on them.
const kindNames = Object.keys(kinds).filter((kind) => kind !== 'finding' && kind !== 'accusation');

/** An article in the making: its claims so far, and what they may name. */
interface Draft {
	random: Random;
	world: World;
	/** The day of the article and of its documents: nothing was said later. */
	published: string;
	/** Statements, with a document that says that they were made. */
	statements: { id: string; document: string; said: string }[];
	documents: string[];
	events: string[];
	/** Events that have no mark yet. */
	unmarked: string[];
	points: string[];
	claims: InventedClaim[];
}

interface InventedClaim {
	id: string;
	text: string;
	/** Marked with `by`, with a source of its own. */
	own: boolean;
	/** Absent for a claim that another one reports. */
	said?: string;
}

/** Every file of the article with this number, from 0. */
export function inventArticle(number: number, world: World): InventedFile[] {
	const random = createRandom(`article-${number}`);
	const slug = `${random.word()}-${random.word()}-${random.word()}-${number}`;
	// Neighbouring articles share points: about 17 claims each.
	const points = [0, 1, 2, 3].map(
		(step) => world.points[(Math.floor(0.4 * number) + step) % world.points.length] as string,
	);
	const topic = world.topics[number % world.topics.length] as string;
	const published = random.day();
	const read = `report-${number}`;
	const documents = [read, `document-${number}`, `transcript-${number}`, `copy-${number}`];
	const events = [0, 1, 2].map((place) => `happened-${number}-${place}`);
	const statements = Array.from({ length: statementsWanted }, (_, place) => ({
		id: `statement-${number}-${place}`,
		document: random.pick(documents),
		said: random.dayBefore(published),
	}));
	const draft: Draft = {
		random,
		world,
		published,
		statements,
		documents,
		events,
		unmarked: [...events],
		points,
		claims: [],
	};

	const prose = writeProse(draft, read);
	const linked = random.pickSeveral(draft.claims, 4);
	return [
		{
			path: `articles/${slug}.md`,
			data: {
				title: capitalise(writePhrase(random, 9)),
				standfirst: writeSentence(random, 24),
				published,
				covers: `${random.day(2020)}/${published}`,
				topics: [topic],
				analyses: read,
				sources: documents.slice(1),
				'in-short': linked.map(
					({ id }) => `${capitalise(writePhrase(random, 6))} [said](#${id}) ${writePhrase(random, 12)}.`,
				),
				omits: [{ text: writeSentence(random, 18), source: documents[1] }],
				'made-with': ['a generator'],
			},
			prose,
		},
		{
			path: `articles/${slug}.claims.yaml`,
			data: Object.fromEntries(
				draft.claims
					.map((claim) => [claim.id, analyseClaim(claim, draft)] as const)
					.filter(([, analysis]) => Object.keys(analysis).length > 0),
			),
		},
		...statements.filter(({ id }) => prose.includes(`in=${id}}`)).map((statement) => inventStatement(statement, draft)),
		...inventDocuments(documents, published, draft),
		...events.map((id) => ({
			path: `events/${id}.yaml`,
			data: {
				title: capitalise(writePhrase(random, 8)),
				when: random.pick([random.day(2020), random.day(2020).slice(0, 7), `${random.day(2020).slice(0, 7)}~`]),
				place: capitalise(random.word()),
				sources: [random.pick(documents)],
			},
		})),
	];
}

/** Five sections; per paragraph about two claims and 80 words. */
function writeProse(draft: Draft, read: string): string {
	const { random, claims } = draft;
	const blocks: string[] = [];
	for (let section = 0; section < sections; section++) {
		blocks.push(`## ${capitalise(writePhrase(random, 5))}`);
		const wanted = (claimsWanted * (section + 1)) / sections;
		if (section === 2) blocks.push(markBlocks(draft));
		while (claims.length < wanted) blocks.push(writeParagraph(draft, read, wanted));
	}
	return `${blocks.join('\n\n')}\n`;
}

function writeParagraph(draft: Draft, read: string, wanted: number): string {
	const { random, claims } = draft;
	const sentences = [writeSentence(random, random.integer(10, 18))];
	for (let claim = random.integer(1, 3); claim > 0 && claims.length < wanted; claim--) {
		sentences.push(`${capitalise(writePhrase(random, random.integer(4, 8)))} that ${markClaim(draft, read, wanted)}.`);
		if (random.chance(0.6)) sentences.push(writeSentence(random, random.integer(8, 14)));
	}
	const event = random.chance(0.3) ? draft.unmarked.pop() : undefined;
	if (event) sentences.push(`:event[${capitalise(writePhrase(random, 3))}]{#${event}} ${writePhrase(random, 9)}.`);
	if (random.chance(0.2)) sentences.push(`At 10:30 *${writePhrase(random, 3)}* (ratio 3:1) ${writePhrase(random, 6)}.`);
	return sentences.join(' ');
}

/** A claim inside a sentence: one in ten holds another, one in twelve is interrupted, one in four quotes. */
function markClaim(draft: Draft, read: string, wanted: number): string {
	const { random, statements, claims } = draft;
	const own = random.chance(0.15);
	const statement = random.chance(0.15) ? { id: read, said: draft.published } : random.pickCommon(statements);
	const owner = own ? `by=${random.pickCommon(draft.world.speakers)}` : `in=${statement.id}`;
	const words = writeWords(random);
	const claim = addClaim(draft, { text: words, own, said: own ? random.dayBefore(draft.published) : statement.said });
	const mark = `{#${claim.id} ${owner}}`;
	if (random.chance(0.1) && claims.length < wanted) {
		const reported = writePhrase(random, random.integer(7, 12));
		const inner = addClaim(draft, { text: reported, own: false });
		return `:claim[${words}, since :claim[${reported}]{#${inner.id} by=${random.pickCommon(draft.world.speakers)}} at that time]${mark}`;
	}
	if (random.chance(0.08)) {
		return `:claim[${words}]${mark}, ${writePhrase(random, 3)}, :claim[${writePhrase(random, 7)}]{of=${claim.id}}`;
	}
	return `:claim[${words}]${mark}`;
}

/** Words of a claim, quoted whole or in part in one of four. */
function writeWords(random: Random): string {
	const words = writePhrase(random, random.integer(10, 20));
	if (random.chance(0.12)) return `“${words}”`;
	return random.chance(0.15) ? `${words} “${writePhrase(random, 4)}”` : words;
}

/** A claim over two paragraphs. */
function markBlocks(draft: Draft): string {
	const { random, statements } = draft;
	const words = writeSentence(random, 30);
	const statement = random.pick(statements);
	const claim = addClaim(draft, { text: words, own: false, said: statement.said });
	return `:::claim{#${claim.id} in=${statement.id}}\n${words}\n\n${writeSentence(random, 25)}\n:::`;
}

function addClaim({ random, claims }: Draft, what: Omit<InventedClaim, 'id'>): InventedClaim {
	const claim = { id: `${random.word()}-${random.word()}-${claims.length + 1}`, ...what };
	claims.push(claim);
	return claim;
}

/** What an analyst might add; a claim in seven has no entry. */
function analyseClaim({ id, text, own, said }: InventedClaim, draft: Draft): object {
	const { random, world, documents, events, claims, points } = draft;
	const needed = {
		...(own && { said, sources: [{ source: random.pick(documents) }] }),
		...(text.includes('“') && { translated: { from: 'ru', by: 'an interpreter' } }),
	};
	if (random.chance(0.15)) return needed;
	const other = random.pick(claims);
	const isLater = said !== undefined && other.said !== undefined && other.said <= said && other.id !== id;
	const words = text.replace(/[“”]/g, '').split(' ');
	return {
		...needed,
		kind: random.pick(kindNames),
		...(random.chance(0.2) && {
			point: random.pick(points),
			stance: random.pick(stances),
			because: words.slice(0, 4).join(' ').replace(/,$/, ''),
		}),
		...(random.chance(0.5) && { about: [random.pickCommon(world.speakers), ...random.pickSeveral(events, 1)] }),
		...(random.chance(0.12) && {
			original: { text: writePhrase(random, 12), lang: 'ru', source: random.pick(documents) },
		}),
		'in-document': {
			at: [`s${random.integer(10, 99)}`],
			words: words.length,
			form: random.pick(['direct', 'mixed', 'indirect']),
			cue: random.word(),
			...(random.chance(0.2) && { hedges: [random.word()] }),
			...(random.chance(0.3) && { wording: writePhrase(random, 16) }),
		},
		...(random.chance(0.18) && {
			note: {
				kind: random.pick(noteKinds),
				text: `${writeSentence(random, 15)} ${writeSentence(random, 15)}`,
				source: random.pick(documents),
			},
		}),
		...(random.chance(0.2) && isLater && { [random.pick(['repeats', 'answers', 'qualifies'])]: [other.id] }),
		...(random.chance(0.08) && { figure: { value: random.integer(1, 40_000), unit: 'people', period: random.day() } }),
		...(random.chance(0.05) && { forecast: { horizon: writePhrase(random, 4) } }),
		...(random.chance(0.06) && { evidence: [{ source: random.pick(documents), excerpt: writePhrase(random, 14) }] }),
	};
}

function inventStatement(
	{ id, document, said }: Draft['statements'][number],
	{ random, world, documents }: Draft,
): InventedFile {
	const [read = document] = documents;
	const more = [...new Set([read, document, ...random.pickSeveral(documents, 1)])];
	const agency = random.pickCommon(world.outlets);
	return {
		path: `statements/${id}.yaml`,
		data: {
			by: random.chance(0.05) ? random.pickSeveral(world.speakers, 2) : random.pickCommon(world.speakers),
			title: capitalise(writePhrase(random, 2)),
			said,
			...(random.chance(0.5) && { venue: capitalise(writePhrase(random, 4)) }),
			...(random.chance(0.3) && { to: agency }),
			language: random.pick(['ru', 'pl', 'en']),
			sources: more.map((source, place) =>
				place === 0 && random.chance(0.5) ? { source, via: [agency] } : { source },
			),
		},
	};
}

function inventDocuments(
	[report, document, transcript, copy]: string[],
	published: string,
	{ random, world }: Draft,
): InventedFile[] {
	const describe = (id: string | undefined, type: string, publisher: string, of?: string) => ({
		path: `sources/${id}.yaml`,
		data: {
			type,
			...(of && { of }),
			publisher,
			title: capitalise(writePhrase(random, 8)),
			date: published,
			language: random.pick(['ru', 'pl', 'en']),
			address: `https://example.org/${random.word()}/${id}`,
			seen: random.pick(['full', 'part']),
		},
	});
	return [
		describe(report, 'report', random.pickCommon(world.outlets)),
		describe(document, 'official-text', random.pickCommon(world.bodies)),
		describe(transcript, 'transcript', random.pickCommon(world.bodies)),
		describe(copy, 'copy', random.pickCommon(world.outlets), document),
	];
}
