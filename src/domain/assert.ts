/** Ends a `switch` over a union: a case that is added later fails the type check here. */
export function assertNever(value: never): never {
	throw new Error(`Unexpected ${JSON.stringify(value)}: a switch over its union misses this case.`);
}
