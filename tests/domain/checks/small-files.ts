/** Lays files over the small project and lists what the checker says, with places: tables of checks need no more. */
import { checkContent } from '../../../src/content/check-content.ts';
import { frontMatter, lines } from '../../../src/domain/problems/kind.ts';
import { useSmallProject } from '../../content/small-project.ts';

/** Call it at the top of a file of tests; `files` are paths below `content/` with their text. */
export function useChecks(): (files: Readonly<Record<string, string>>) => Promise<string[]> {
	const project = useSmallProject();
	return async (files) => {
		for (const [file, text] of Object.entries(files)) project.write(file, text);
		const { problems } = await checkContent(project.root);
		return problems.map(({ file, line, column, code }) => `${file.replace('content/', '')}:${line}:${column} ${code}`);
	};
}

/** The second article of the project: what it says, and the analysis of its claims. Its prose begins on line 6. */
export function bridge(prose: string, ...analysis: string[]): Record<string, string> {
	return {
		'articles/bridge.md': `${frontMatter}${prose}\n`,
		...(analysis.length > 0 && { 'articles/bridge.claims.yaml': lines(...analysis) }),
	};
}
