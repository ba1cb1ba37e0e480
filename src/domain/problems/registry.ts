/**
 * The one registry of problems. A code is permanent: it is never renamed, and never reused for something else.
 * Only types of this folder may reach the browser.
 */
import { analysisProblems } from './analysis.ts';
import { chronologyProblems } from './chronology.ts';
import { claimProblems } from './claims.ts';
import { fieldProblems } from './fields.ts';
import { fileProblems } from './files.ts';
import type { ProblemKind } from './kind.ts';
import { markdownProblems } from './markdown.ts';
import { markProblems } from './marks.ts';
import { permalinkProblems } from './permalinks.ts';
import { referenceProblems } from './references.ts';
import { relationProblems } from './relations.ts';
import { unusedProblems } from './unused.ts';
import { wordingProblems } from './wording.ts';

export const problemKinds = {
	...fileProblems,
	...fieldProblems,
	...markdownProblems,
	...markProblems,
	...claimProblems,
	...permalinkProblems,
	...referenceProblems,
	...relationProblems,
	...chronologyProblems,
	...analysisProblems,
	...wordingProblems,
	...unusedProblems,
} as const satisfies Record<string, ProblemKind>;
export type ProblemCode = keyof typeof problemKinds;
