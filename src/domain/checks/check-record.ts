/** Every check of what the files say together, beyond what one file's schema can tell. */
import type { RecordInput } from '../build-record.ts';
import type { Finding, Problem } from '../problem.ts';
import type { SiteRecord } from '../record.ts';
import { checkAccusations } from './accusations.ts';
import { checkChronology } from './chronology.ts';
import { checkCircles } from './circles.ts';
import { type Check, gatherContent } from './content.ts';
import { checkFigures } from './figures.ts';
import { checkNames } from './names.ts';
import { checkPairs } from './pairs.ts';
import { checkPoints } from './points.ts';
import { checkQuotations } from './quotations.ts';
import { checkRelations } from './relations.ts';
import { checkRoles } from './roles.ts';
import { checkTopics } from './topics.ts';
import { checkTwoTimes } from './two-times.ts';
import { checkWording } from './wording.ts';

const checks: readonly Check[] = [
	checkRoles,
	checkChronology,
	checkRelations,
	checkCircles,
	checkPoints,
	checkTwoTimes,
	checkQuotations,
	checkAccusations,
	checkFigures,
	checkNames,
	checkPairs,
	checkTopics,
	checkWording,
];

export function checkRecord(input: RecordInput, record: SiteRecord): (Problem | Finding)[] {
	const content = gatherContent(input, record);
	return checks.flatMap((check) => check(content));
}
