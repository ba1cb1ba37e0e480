/** What can't have happened in the order that the dates give. */
import type { ArticleInput } from '../build-record.ts';
import { formatDay } from '../date.ts';
import type { Finding, Problem } from '../problem.ts';
import type { SiteRecord } from '../record.ts';
import type { Act, Content } from './content.ts';
import { isBefore } from './days.ts';

export function checkChronology(content: Content): (Problem | Finding)[] {
	const { input, record } = content;
	return [
		...input.articles.flatMap((article) => [
			...checkOwnDays(article),
			...checkEvents(article, record),
			...checkSpeaking(article, record),
		]),
		...content.acts.flatMap((act) => [...checkReports(act), ...checkNeighbours(act, record)]),
	];
}

/** The last day on which the article's words can have been written. */
function findLastDay({ data }: ArticleInput): string {
	const days = [data.published, data.updated, ...data.corrections.map(({ on }) => on)];
	return days.reduce<string>((last, day) => (day && day > last ? day : last), data.published);
}

/** An article is published first; all else that it dates comes after. */
function checkOwnDays({ file, data }: ArticleInput): Finding[] {
	const { published } = data;
	const later = [
		{ at: ['updated'], day: data.updated },
		...data.corrections.map(({ on }, i) => ({ at: ['corrections', i, 'on'], day: on })),
	];
	return later
		.filter(({ day }) => day && day < published)
		.map(({ at, day = '' }) => ({
			file,
			at,
			code: 'article/days-out-of-order',
			severity: 'error',
			message: `Unexpected day ${formatDay(day)}, expected one on or after that of publication, ${formatDay(published)}.`,
			fix: '`published` is the day on which this site first published the article; put one of the two right',
		}));
}

function checkEvents(article: ArticleInput, { events }: SiteRecord): (Problem | Finding)[] {
	const last = findLastDay(article);
	const describe = (id: string) => {
		const event = events.get(id);
		if (!event?.when.earliest || event.when.earliest <= last) return undefined;
		return {
			code: 'event/after-article',
			severity: 'error',
			message: `Unexpected event \`${id}\` of ${event.when.words}, after the article’s last day, ${formatDay(last)}.`,
			fix: `put \`when\` in content/events/${id}.yaml right, or the article’s \`published\` or \`updated\``,
		} as const;
	};
	const marked = article.reading.events.flatMap(({ id, line, column }): Problem[] => {
		const problem = describe(id);
		return problem ? [{ file: article.file, line, column, ...problem }] : [];
	});
	const named = Object.entries(article.analysis).flatMap(([claim, { about }]) =>
		about.flatMap((id, i): Finding[] => {
			const problem = describe(id);
			return problem ? [{ file: article.analysisFile, at: [claim, 'about', i], ...problem }] : [];
		}),
	);
	return [...marked, ...named];
}

function checkSpeaking(article: ArticleInput, { articles }: SiteRecord): Problem[] {
	const last = findLastDay(article);
	return (articles.get(article.id)?.claims ?? []).flatMap(({ said, statement, line, column }): Problem[] => {
		if (!said?.earliest || said.earliest <= last) return [];
		return [
			{
				file: article.file,
				line,
				column,
				code: 'statement/after-article',
				severity: 'error',
				message: `Unexpected statement of ${said.words}, after the article’s last day, ${formatDay(last)}.`,
				fix:
					statement.origin === 'file'
						? `put \`said\` in content/statements/${statement.id}.yaml right, or the article’s \`published\` or \`updated\``
						: 'put the date right, or the article’s `published` or `updated`',
			},
		];
	});
}

/** Nobody reports words before they are said. */
function checkReports({ statement, file, at }: Act): Finding[] {
	const { said } = statement;
	if (!said) return [];
	return statement.sources.flatMap(({ source: id }, i): Finding[] => {
		const source = statement.paths.find((path) => path.source.id === id)?.source;
		if (!source?.date || !isBefore(source.date, said)) return [];
		return [
			{
				file,
				at: [...at, 'sources', i, 'source'],
				code: 'source/before-statement',
				severity: 'error',
				message: `Unexpected source \`${id}\` of ${source.date.words}, before the words were said (${said.words}).`,
				fix: `put \`said\` right, or \`date\` in content/sources/${id}.yaml, or name another source`,
			},
		];
	});
}

/** `before` and `after` an event, beside a date or beside each other. */
function checkNeighbours({ statement, file, at }: Act, { events }: SiteRecord): Finding[] {
	const before = events.get(statement.before ?? '');
	const after = events.get(statement.after ?? '');
	const { said } = statement;
	const report = (key: string, message: string): Finding => ({
		file,
		at: [...at, key],
		code: 'statement/out-of-order',
		severity: 'error',
		message,
		fix: 'put one of the dates right',
	});
	return [
		...(said && before && isBefore(before.when, said)
			? [report('before', `Unexpected \`before: ${before.id}\` (${before.when.words}) of words said ${said.words}.`)]
			: []),
		...(said && after && isBefore(said, after.when)
			? [report('after', `Unexpected \`after: ${after.id}\` (${after.when.words}) of words said ${said.words}.`)]
			: []),
		...(before && after && isBefore(before.when, after.when)
			? [
					report(
						'after',
						`Unexpected \`after: ${after.id}\` (${after.when.words}) beside \`before: ${before.id}\` (${before.when.words}).`,
					),
				]
			: []),
	];
}
