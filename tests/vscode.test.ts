/** Help in VS Code: schemas by file name, snippets of the marks, and a task that underlines problems. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../src/content/check-content.ts';
import { reportProblems } from '../src/content/report-problems.ts';
import { kinds } from '../src/domain/claim.ts';
import { stances } from '../src/domain/point.ts';
import { marks } from '../src/markdown/marks.ts';
import { useSmallProject } from './content/small-project.ts';

const project = useSmallProject();
const root = path.join(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(path.join(root, '.vscode', file), 'utf8'));

test('each YAML file of the content has the one schema of its kind', () => {
	const tied = Object.entries(read('settings.json')['yaml.schemas'] as Record<string, string>);
	expect(tied.filter(([schema]) => !existsSync(path.join(root, schema)))).toEqual([]);
	const wrong = globSync('content/*/*.yaml', { cwd: root }).filter((file) => {
		const schemas = tied.filter(([, glob]) => path.matchesGlob(file, glob)).map(([schema]) => path.basename(schema));
		const kind = file.endsWith('.claims.yaml') ? 'claims' : path.basename(path.dirname(file)).slice(0, -1);
		return schemas.join() !== `${kind}.schema.json`;
	});
	expect(wrong).toEqual([]);
});

interface Snippet {
	scope: 'markdown' | 'yaml';
	prefix: string;
	body: string | string[];
}
const snippets = Object.values(read('on-record.code-snippets') as Record<string, Snippet>);

/** What an author types over the placeholders. */
const typed: Readonly<Record<string, string>> = {
	'claim-id': 'shut-again',
	'earlier-claim': 'gate-shut',
	'marked-claim': 'crowd',
	statement: 'mayor-speech',
	speaker: 'mayor',
	event: 'crowd-comes',
	point: 'anyone-hurt',
	'words of the claim': 'a crowd came',
	'YYYY-MM-DD': '2026-11-20',
};

function expand({ body }: Snippet): string {
	const text = [body]
		.flat()
		.join('\n')
		.replace(/\$\{TM_SELECTED_TEXT:([^}]*)\}/g, '$1');
	return text
		.replace(/\$\{\d\|([^,|]*)[^}]*\}/g, '$1')
		.replace(/\$\{\d:([^}]*)\}/g, (_, name: string) => typed[name] ?? name)
		.replace('$0', '');
}

test.each(snippets.filter(({ scope }) => scope === 'markdown'))(
	'the snippet $prefix is read as it is meant',
	async (snippet) => {
		const text = expand(snippet);
		if (snippet.prefix === 'article') project.write('articles/gate-again.md', text);
		else project.edit('articles/gate.md', '\n:claim[:event', `\n${text}\n\n:claim[:event`);
		expect((await checkContent(project.root)).problems).toEqual([]);
	},
);

test('the snippets of an analysis are read as they are meant', async () => {
	const [entry = '', stance = ''] = snippets.filter(({ scope }) => scope === 'yaml').map(expand);
	const claims = readFileSync(project.locate('articles/gate.claims.yaml'), 'utf8');
	project.write('articles/gate.claims.yaml', `${claims}${entry}\n${stance}\n`);
	expect((await checkContent(project.root)).problems).toEqual([]);
});

test('there is a snippet for each mark, and each choice is whole', () => {
	const prefixes = snippets.map(({ prefix }) => prefix);
	expect(Object.keys(marks).filter((mark) => !prefixes.includes(mark))).toEqual([]);
	const bodies = snippets.map(({ body }) => [body].flat().join('\n')).join('\n');
	for (const choices of [Object.keys(kinds), stances]) expect(bodies).toContain(`|${choices.join(',')}|`);
});

test('the task finds every problem in what the command prints, and when it has ended', async () => {
	project.edit('articles/gate.md', 'hurt”', 'hurt');
	project.edit('statements/guard-report.yaml', 'by: guard', 'by: gard');
	const checked = await checkContent(project.root);
	const lines = reportProblems(checked).split('\n');
	const [{ problemMatcher: matcher }] = read('tasks.json').tasks;
	const { regexp, file, line, column, code, severity, message } = matcher.pattern;
	const found = lines.flatMap((printed) => {
		const match = new RegExp(regexp).exec(printed);
		if (!match) return [];
		const place = { file: match[file], line: Number(match[line]), column: Number(match[column]) };
		return [{ ...place, code: match[code], severity: match[severity] ?? matcher.severity, message: match[message] }];
	});
	expect(found).toEqual(checked.problems.map(({ fix: _, ...problem }) => problem));
	expect(found.length).toBeGreaterThan(1);
	expect(lines.filter((printed) => new RegExp(matcher.background.endsPattern).test(printed))).toEqual([lines.at(-1)]);
});
