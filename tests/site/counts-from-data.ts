/** The script of a stranger: counts in the CSV files what the pages say that they count. Returns for each page the sentences that must stand there. */
import { compareNames } from '../../src/domain/fold.ts';
import { type Row, readCsv } from './data-of-site.ts';

const list = (row: Row | undefined, key: string) => (row?.[key] ?? []) as string[];
const text = (row: Row | undefined, key: string) => row?.[key] as string | undefined;
const words = (count: number, one: string, many = `${one}s`) =>
	`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const distinct = <Item>(items: Iterable<Item>) => [...new Set(items)];
const join = (parts: readonly string[]) =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** So many statements about a speaker stand in full on the speaker's page, and so many documents of a publisher in the list of all. */
const inFull = 30;
const shownOfPublisher = 16;

/** First and last day on which a statement or document may be from; both are its date, where that is exact. */
const daysOf = (row: Row): [string | undefined, string | undefined] => {
	const [first, last] = [text(row, 'earliest'), text(row, 'latest')];
	const date = text(row, 'said') ?? text(row, 'date');
	return first || last ? [first, last] : [date, date];
};

/** Newest first, what has no date last; those of one day by id. */
function compareNewest(a: Row, b: Row): number {
	const key = (row: Row) => {
		const [first, last] = daysOf(row);
		return `${first ?? last ?? ''} ${last ?? '9999'}`;
	};
	if (key(a) !== key(b)) return key(a) < key(b) ? 1 : -1;
	return (text(a, 'id') ?? '') < (text(b, 'id') ?? '') ? -1 : 1;
}

const index = (rows: readonly Row[]) => new Map(rows.map((row): [string, Row] => [text(row, 'id') ?? '', row]));

export function countFromData(): Map<string, string[]> {
	const claims = readCsv('claims');
	const statements = readCsv('statements');
	const speakers = readCsv('speakers');
	const sources = readCsv('sources');
	const events = readCsv('events');
	const points = readCsv('points');
	const articles = readCsv('articles');
	const claimOf = index(claims);
	const statementOf = index(statements);
	const speakerOf = index(speakers);
	const articleOf = index(articles);
	const sourceOf = index(sources);
	const find = (map: ReadonlyMap<string, Row>, ids: readonly string[]): Row[] =>
		ids.map((id) => map.get(id)).filter((row) => row !== undefined);
	const by = (claim: Row) => (claim['speakers'] ? list(claim, 'speakers') : [text(claim, 'speaker') ?? '']);
	const inStatements = (of: readonly Row[]) =>
		`${words(of.length, 'claim')} in ${words(distinct(of.map((claim) => claim['statement'])).length, 'statement')}`;
	const summary = (of: readonly Row[]) => `${inStatements(of)} by ${words(distinct(of.flatMap(by)).length, 'speaker')}`;
	const record = `${words(articles.length, 'article')}, with ${summary(claims)}`;
	const label = (claim: Row) =>
		claim['attestation'] === 'several' ? [`Reported by ${list(claim, 'reporters').length} outlets`] : [];
	const spoken = statements.filter((statement) => list(statement, 'claims').length);

	const pages = new Map<string, string[]>();
	pages.set('', [
		record,
		...claims.flatMap(label),
		...[...events, ...statements].map((row) => words(list(row, 'claims').length, 'claim')),
		`All ${words(points.length, 'point')} in dispute`,
	]);
	pages.set('about/', [record, words(articles.length, 'article'), words(spoken.length, 'statement'), ...known(spoken)]);
	pages.set('articles/', [record]);
	pages.set('points/', [`${words(points.length, 'point')} in these articles`]);
	pages.set('timeline/', [`${words(events.length, 'event')} and ${words(spoken.length, 'statement')}`]);

	// Articles and their claims.
	for (const article of articles) {
		const path = `articles/${text(article, 'id')}/`;
		const own = find(claimOf, list(article, 'claims'));
		const documents = find(sourceOf, list(article, 'documents'));
		const originals = distinct(documents.map((document) => text(document, 'of') ?? text(document, 'id') ?? ''));
		const publishers = distinct(find(sourceOf, originals).map((document) => document['publisher']));
		const placed = own.filter((claim) => claim['in-document.words'] !== undefined);
		const carried = sum(placed.map((claim) => Number(claim['in-document.words'])));
		const voices = Map.groupBy(placed, (claim) => by(claim).join());
		const sentences = [
			`All claims ${own.length} from ${words(distinct(own.map((claim) => claim['statement'])).length, 'statement')}`,
			`Sources ${words(originals.length, 'document')} of ${words(publishers.length, 'publisher')}`,
			...(text(article, 'analyses') ? [words(documents.length, 'source')] : []),
			`Reading time ${words(Number(article['minutes']), 'minute')}`,
			`Everyone ${words(own.length, 'claim')}`,
		];
		if (placed.length) {
			sentences.push(
				`${words(carried, 'word')} of`,
				`Words, of ${carried.toLocaleString('en-GB')}`,
				`Claims, of ${placed.length}`,
				`Statements, of ${distinct(placed.map((claim) => claim['statement'])).length}`,
			);
			const sizes = [...voices.values()]
				.map((said) => sum(said.map((claim) => Number(claim['in-document.words']))))
				.sort((a, b) => b - a);
			if (sizes.length > 5) sentences.push(`${words(sizes.length - 5, 'other')} ${sum(sizes.slice(5))}`);
			for (const [ids, said] of voices) {
				const name = join(find(speakerOf, ids.split(',')).map((speaker) => text(speaker, 'name') ?? ''));
				const bodies = distinct(said.flatMap((claim) => find(speakerOf, [text(claim, 'speaks-for') ?? '']))).map(
					(body) => text(body, 'name') ?? '',
				);
				const size = sum(said.map((claim) => Number(claim['in-document.words'])));
				const made = distinct(said.map((claim) => claim['statement'])).length;
				sentences.push(`${name}${bodies.length ? ` for ${join(bodies)}` : ''} ${size} ${said.length} ${made}`);
			}
		}
		const undated = own.filter((claim) => !claim['said']).length;
		const once = own.filter((claim) => claim['attestation'] === 'one').length;
		if (undated + once) sentences.push(`Of ${words(own.length, 'claim')}:`);
		if (undated) sentences.push(`${undated} without a date`);
		if (once) sentences.push(`${once} known from one report only`);
		const voice = own.filter(
			(claim) => statementOf.get(text(claim, 'statement') ?? '')?.['origin'] === 'document',
		).length;
		if (voice) sentences.push(`own voice: ${voice} of ${words(own.length, 'claim')}`);
		for (const [, grouped] of Map.groupBy(own, (claim) => claim['group'])) {
			const name = text(grouped[0], 'group');
			if (name) sentences.push(`${name} ${grouped.length}`);
		}
		// Of whom claims speak, and who make none: neither themselves, nor as members, nor through somebody who speaks for them.
		const heard = new Set(own.flatMap((claim) => by(claim).flatMap((id) => answerable(id, text(claim, 'speaks-for')))));
		const unheard = distinct(own.flatMap((claim) => list(claim, 'about'))).filter(
			(id) => speakerOf.has(id) && !heard.has(id),
		);
		for (const id of unheard) {
			const about = own.filter((claim) => list(claim, 'about').includes(id)).length;
			sentences.push(`${text(speakerOf.get(id), 'name')} ${about} of ${words(own.length, 'claim')}`);
		}
		pages.set(path, [...sentences, ...own.flatMap(label)]);
		pages.get('articles/')?.push(`${words(Number(article['minutes']), 'minute')} to read`, `${summary(own)}.`);
		for (const claim of own) {
			const id = text(claim, 'id')?.split('#')[1];
			pages.set(`${path}${id}/`, [...label(claim), `Claim ${claim['number']} of ${own.length} in`]);
		}
	}

	/** A speaker, its members, and whom it speaks for: the role's body, and the bodies that this one speaks for. */
	function answerable(id: string, body: string | undefined): string[] {
		const ids = [id, ...list(speakerOf.get(id), 'members')];
		for (let next = body; next && !ids.includes(next); ) {
			ids.push(next);
			next = (speakerOf.get(next)?.['roles'] as { 'speaks-for'?: string }[] | undefined)?.[0]?.['speaks-for'];
		}
		return ids;
	}

	/** Statements that others made in a speaker's name. */
	function listInName(id: string): Row[] {
		return spoken.filter((statement) => {
			const [voice] = list(statement, 'by');
			if (!voice || !statement['role'] || voice === id || list(speakerOf.get(voice), 'members').includes(id))
				return false;
			return answerable(voice, text(statement, 'speaks-for')).includes(id);
		});
	}

	// Speakers.
	const lists: string[] = [record, `${words(speakers.length, 'speaker')} with a page`];
	for (const speaker of speakers) {
		const id = text(speaker, 'id') ?? '';
		const name = text(speaker, 'name');
		const own = find(claimOf, list(speaker, 'claims'));
		const made = find(statementOf, list(speaker, 'statements'));
		const sentences = [own.length ? `In these articles: ${inStatements(own)}.` : 'In these articles: no claim of'];
		if (own.length) sentences.push(...known(made), inStatements(own));
		// A person’s name stands there with the family name first.
		if (own.length)
			lists.push(`${speaker['kind'] === 'person' ? '' : name} ${words(own.length, 'claim')}`, inStatements(own));
		const inTheirName = listInName(id);
		if (inTheirName.length) {
			const voices = Map.groupBy(inTheirName, (statement) => `${list(statement, 'by')[0]} ${statement['role']}`);
			const counted = (of: readonly Row[]) =>
				inStatements(of.flatMap((statement) => find(claimOf, list(statement, 'claims'))));
			sentences.push(`${words(voices.size, 'speaker')} in ${name}’s name: ${counted(inTheirName)}.`);
			for (const said of voices.values()) sentences.push(counted(said));
		}
		// A collective's members, where they spoke without it.
		for (const member of find(speakerOf, list(speaker, 'members'))) {
			const spokenBy = [
				...list(member, 'statements'),
				...listInName(text(member, 'id') ?? '').map((row) => text(row, 'id')),
			];
			const alone = find(
				statementOf,
				distinct(spokenBy).filter((said) => said !== undefined),
			).filter((statement) => !made.includes(statement));
			if (alone.length)
				sentences.push(inStatements(alone.flatMap((statement) => find(claimOf, list(statement, 'claims')))));
		}
		const about = find(claimOf, list(speaker, 'about-them'));
		if (about.length) sentences.push(`${inStatements(about)} of these articles`);
		// The newest statements about them stand in full, the others as a count for each article.
		const newest = find(statementOf, distinct(about.map((claim) => text(claim, 'statement') ?? ''))).sort(
			compareNewest,
		);
		const older = new Set(newest.slice(inFull).map((statement) => statement['id']));
		const counted = Map.groupBy(
			about.filter((claim) => older.has(claim['statement'])),
			(claim) => text(claim, 'article') ?? '',
		);
		for (const [article, said] of counted)
			sentences.push(`${text(articleOf.get(article), 'title')} ${words(said.length, 'claim')}`);
		const elsewhere = own.filter((claim) => !claim['point']).length;
		if (elsewhere && elsewhere < own.length)
			sentences.push(
				`${words(elsewhere, 'claim')} in these articles ${elsewhere === 1 ? 'answers' : 'answer'} no point`,
			);
		const together = find(speakerOf, list(speaker, 'member-of')).flatMap((collective) =>
			find(statementOf, list(collective, 'statements')),
		);
		for (const statement of [...made, ...inTheirName, ...together])
			sentences.push(`${words(list(statement, 'claims').length, 'claim')} in these articles`);
		pages.set(`speakers/${id}/`, sentences);
	}
	// The directory: under the outermost body for which a speaker spoke last; else with those of its kind.
	const bodies = new Map(
		speakers.map((speaker) => {
			const id = text(speaker, 'id') ?? '';
			const last = find(statementOf, list(speaker, 'statements')).findLast((statement) => statement['said']);
			const roles = speaker['roles'] as { 'speaks-for'?: string }[] | undefined;
			const body = last && list(last, 'by')[0] === id ? text(last, 'speaks-for') : roles?.[0]?.['speaks-for'];
			const chain = answerable(id, body).slice(1 + list(speaker, 'members').length);
			return [id, chain.at(-1)];
		}),
	);
	const heads = new Set(bodies.values());
	const sections = Map.groupBy(speakers, (speaker) => {
		const id = text(speaker, 'id') ?? '';
		return bodies.get(id) ?? (heads.has(id) ? id : `kind ${speaker['kind']}`);
	});
	for (const [body, listed] of sections) {
		const own = find(claimOf, distinct(listed.flatMap((speaker) => list(speaker, 'claims'))));
		if (own.length) lists.push(`${text(speakerOf.get(body), 'name') ?? ''} ${inStatements(own)}`);
	}
	pages.set('speakers/', lists);

	/** How many statements are known in which way, in the words of the page. */
	function known(made: readonly Row[]): string[] {
		const ways = {
			confirmed: 0,
			'reported by several outlets': 0,
			'reported by one outlet only': 0,
			'known only from what another speaker said': 0,
		};
		for (const statement of made) {
			// One that is only reported within another is known as its first claim is.
			const from = statement['attestation'] ? statement : claimOf.get(list(statement, 'claims')[0] ?? '');
			if (from?.['attestation'] === 'first-hand') ways.confirmed++;
			else if (from?.['attestation'] === 'several') ways['reported by several outlets']++;
			else if (speakerOf.get(list(from, 'reporters')[0] ?? '')?.['kind'] === 'outlet')
				ways['reported by one outlet only']++;
			else ways['known only from what another speaker said']++;
		}
		const parts = Object.entries(ways).filter(([, count]) => count > 0);
		if (made.length === 1) return [`This statement is ${parts.map(([way]) => way).join()}`];
		return [
			`Of these ${made.length} statements, ${join(parts.map(([way, count]) => `${count} ${count === 1 ? 'is' : 'are'} ${way}`))}`,
		];
	}

	// Sources, by publisher.
	const bibliography = Map.groupBy(
		sources.filter((source) => !source['of']),
		(source) => text(source, 'publisher') ?? '',
	);
	pages.set('sources/', [
		`${words(sources.length, 'document')} of ${words(bibliography.size, 'publisher')}, copies counted`,
		...[...bibliography].flatMap(([id, published]) => {
			const newest = published
				.toSorted((a, b) => compareNames(text(b, 'title') ?? '', text(a, 'title') ?? ''))
				.sort(compareNewest)
				.slice(0, shownOfPublisher);
			return [
				`${text(speakerOf.get(id), 'name')} ${words(published.length, 'document')}`,
				...(published.length > newest.length ? [`All ${words(published.length, 'document')}`] : []),
				...newest.flatMap((row) => (row['claims'] ? `${words(list(row, 'claims').length, 'claim')} here` : [])),
			];
		}),
	]);
	for (const source of sources) {
		const id = text(source, 'id') ?? '';
		const resting = find(claimOf, list(source, 'claims'));
		const omissions = articles
			.flatMap((article) => (article['omits'] ?? []) as { source: string }[])
			.filter((omitted) => omitted.source === id);
		const uses = [
			...(resting.length ? [inStatements(resting)] : []),
			...(omissions.length ? [words(omissions.length, 'omission of a report', 'omissions of reports')] : []),
			...(source['events'] ? [words(list(source, 'events').length, 'event')] : []),
		];
		pages.set(`sources/${id}/`, [
			...(uses.length ? [`What rests on it here: ${join(uses)}.`] : []),
			...(resting.length ? [`${inStatements(resting)}, in these articles.`] : []),
		]);
	}

	for (const point of points) {
		const bearing = find(claimOf, list(point, 'claims'));
		pages.set(`points/${text(point, 'id')}/`, [
			`Counted in these articles: ${bearing.length ? summary(bearing) : 'no claims'}.`,
			...bearing.flatMap(label),
		]);
	}

	const topics = distinct(articles.flatMap((article) => list(article, 'topics')));
	pages.set('topics/', []);
	for (const topic of topics) {
		const of = (rows: readonly Row[]) => rows.filter((row) => list(row, 'topics').includes(topic));
		const carried = of(articles).map((article) => find(claimOf, list(article, 'claims')));
		pages.set(`topics/${topic}/`, [summary(carried.flat()), ...carried.map(summary)]);
		pages
			.get('topics/')
			?.push(
				words(of(articles).length, 'article'),
				`${words(of(points).length, 'point')} in dispute`,
				`${words(of(events).length, 'event')} on the timeline`,
			);
	}
	// Dates of the timeline: what happened and what was said on each; and how many statements are about an event.
	const happened = Map.groupBy(events, (event) => text(event, 'when') ?? '');
	const said = Map.groupBy(spoken, (statement) => text(statement, 'said') ?? 'undated');
	for (const date of distinct([...happened.keys(), ...said.keys()])) {
		const [own, made] = [happened.get(date)?.length ?? 0, said.get(date)?.length ?? 0];
		const counts = [...(own ? [words(own, 'event')] : []), ...(made ? [words(made, 'statement')] : [])];
		pages.set(`timeline/${date.replaceAll('/', '_')}/`, [`${join(counts)} in these articles`]);
		if (made) pages.get('timeline/')?.push(words(made, 'statement'));
	}
	for (const event of events) {
		const about = distinct(find(claimOf, list(event, 'claims')).map((claim) => claim['statement']));
		if (about.length)
			pages.get('timeline/')?.push(`${text(event, 'title')} ${words(about.length, 'statement')} about it`);
	}
	// The groups of the timeline: their statements, and the events that they speak of.
	const grouped = Map.groupBy(claims, (claim) => text(claim, 'group'));
	for (const [group, ofGroup] of grouped) {
		const spokenOf = events.filter((event) =>
			ofGroup.some((claim) => list(claim, 'events').includes(text(event, 'id') ?? '')),
		);
		const made = distinct(ofGroup.map((claim) => claim['statement']));
		const counts = [...(spokenOf.length ? [words(spokenOf.length, 'event')] : []), words(made.length, 'statement')];
		pages.get('timeline/')?.push(`${group ?? 'Outlets and others'} ${join(counts)}`);
	}
	return pages;
}
