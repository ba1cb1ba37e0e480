/** `npm run check`: reads `content/` and names every problem, without building anything. Exit code 1 where there is an error. */
import { checkContent } from '../content/check-content.ts';
import { reportProblems } from '../content/report-problems.ts';
import { hasErrors } from '../domain/problem.ts';

const { problems, texts } = await checkContent(process.cwd());
console.log(reportProblems(problems, texts.size));
process.exitCode = hasErrors(problems) ? 1 : 0;
