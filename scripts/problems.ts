/** Writes `docs/problems.md` from the registry, so that what an editor looks up is what the tests have tried. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Example, frontMatter, type ProblemKind } from '../src/domain/problems/kind.ts';
import { problemKinds } from '../src/domain/problems/registry.ts';

export const problemsPage = path.join(import.meta.dirname, '..', 'docs', 'problems.md');

const introduction = `# Problems

What \`npm run check\`, \`npm run build\` and \`npm run dev\` may say about \`content/\`, why it matters, and what right looks like. An **error** stops a
build, a *warning* does not. A code is permanent.

\`npm run check -- content/articles/border\` reports on one article, \`--watch\` checks again after every change, and \`--format json\` or \`github\` writes
for programs or for a pull request on GitHub.

Every example stands over the small project in \`tests/fixtures/small-project/\` and is run as a test: the wrong one has this problem and no other, the
right one has none. Where an article's front matter is no more than a title and a day, it is left out here.

This page is written by \`npm run problems\`; to change it, edit \`src/domain/problems/\`.
`;

/** The whole page. */
export function renderProblemsPage(): string {
	const kinds: [string, ProblemKind][] = Object.entries(problemKinds);
	const byGroup = Map.groupBy(kinds, ([code]) => code.split('/', 1)[0] ?? '');
	const contents = [...byGroup].map(([group, listed]) => {
		const links = listed.map(([code, { title }]) => `- [\`${code}\`](#${code.replace('/', '')}): ${title}`);
		return `**${group}**\n\n${links.join('\n')}`;
	});
	return [introduction, `${contents.join('\n\n')}\n`, ...kinds.map(([code, kind]) => renderKind(code, kind))].join(
		'\n',
	);
}

function renderKind(code: string, { title, severity, explanation, wrong, right }: ProblemKind): string {
	const label = severity === 'error' ? '**Error.**' : '*Warning.*';
	return [
		`## \`${code}\``,
		`${label} ${title}. ${explanation}`,
		`Wrong:\n\n${renderExample(wrong)}`,
		`Right:\n\n${renderExample(right, wrong)}\n`,
	].join('\n\n');
}

/** Its files; those that stand `before` in the same words are not shown again. */
function renderExample(example: Example, before: Example = {}): string {
	const shown = Object.entries(example).filter(([file, content]) => content !== before[file] || !(file in before));
	return shown.map(([file, content]) => renderFile(file, content)).join('\n\n');
}

function renderFile(file: string, content: Example[string]): string {
	if (content === undefined) return `\`content/${file}\` is taken away.`;
	const text = typeof content === 'string' ? content : spellBytes(content);
	const body = showControls(text.startsWith(frontMatter) ? text.slice(frontMatter.length) : text);
	const longest = Math.max(2, ...[...body.matchAll(/^`+/gm)].map(([ticks]) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	const language = path.extname(file).slice(1);
	return `\`content/${file}\`\n\n${fence}${language}\n${body}${body.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** Bytes beyond ASCII as `\xE9`: the page itself is UTF-8. */
function spellBytes(bytes: Uint8Array): string {
	return [...bytes]
		.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`))
		.join('');
}

function showControls(text: string): string {
	return text.replace(/(?!\n)\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

if (import.meta.main) writeFileSync(problemsPage, renderProblemsPage());
