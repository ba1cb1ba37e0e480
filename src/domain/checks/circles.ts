/** Chains that come back to where they began: who speaks for whom, who is a member of whom, and through whom words came. */
import type { Finding } from '../problem.ts';
import type { Content } from './content.ts';

interface Edge {
	from: string;
	to: string;
}

/**
 * The circles that edges close, each as its edges in order, the one that closes it last. An edge closes at most one
 * circle; without it, nothing is left of that circle. Goes down without recursion, since a chain may have thousands of links.
 */
export function findCircles<Link extends Edge>(edges: readonly Link[]): Link[][] {
	const outgoing = Map.groupBy(edges, ({ from }) => from);
	const done = new Set<string>();
	const circles: Link[][] = [];
	for (const start of outgoing.keys()) {
		const path: Link[] = [];
		const onPath = new Set<string>([start]);
		const open: { node: string; next: number }[] = done.has(start) ? [] : [{ node: start, next: 0 }];
		for (let top = open.at(-1); top; top = open.at(-1)) {
			const edge = outgoing.get(top.node)?.[top.next];
			top.next += 1;
			if (!edge) {
				done.add(top.node);
				onPath.delete(top.node);
				open.pop();
				path.pop();
			} else if (onPath.has(edge.to)) {
				const from = path.findIndex((link) => link.from === edge.to);
				circles.push([...(from === -1 ? [] : path.slice(from)), edge]);
			} else if (!done.has(edge.to)) {
				open.push({ node: edge.to, next: 0 });
				onPath.add(edge.to);
				path.push(edge);
			}
		}
	}
	return circles;
}

export function checkCircles(content: Content): Finding[] {
	const { speakers } = content.input;
	const speaking = speakers.flatMap(({ id, file, data }) =>
		data.roles.flatMap((role, i) => {
			const to = role['speaks-for'];
			return to === undefined ? [] : [{ from: id, to, file, at: ['roles', i, 'speaks-for'] }];
		}),
	);
	const belonging = speakers.flatMap(({ id, file, data }) =>
		(data.members ?? []).map((to, i) => ({ from: id, to, file, at: ['members', i] })),
	);
	return [
		...findCircles(speaking).map((circle) => reportSpeakers(circle, 'speaks for')),
		...findCircles(belonging).map((circle) => reportSpeakers(circle, 'has the member')),
		...content.acts.flatMap(({ statement, file, at }) =>
			statement.sources.flatMap(({ via = [] }, i) =>
				via.flatMap((id, j): Finding[] =>
					via.indexOf(id) === j ? [] : [reportVia(id, { file, at: [...at, 'sources', i, 'via', j] })],
				),
			),
		),
	];
}

function reportSpeakers(circle: readonly (Edge & Pick<Finding, 'file' | 'at'>)[], verb: string): Finding {
	const { file = '', at = [] } = circle.at(-1) ?? {};
	return {
		file,
		at,
		code: 'speaker/circle',
		severity: 'error',
		message: `Unexpected circle: ${circle.map(({ from, to }) => `\`${from}\` ${verb} \`${to}\``).join(', ')}.`,
		fix: 'end the chain at the body or state that answers for the others',
	};
}

function reportVia(id: string, place: Pick<Finding, 'file' | 'at'>): Finding {
	return {
		...place,
		code: 'statement/via-twice',
		severity: 'error',
		message: `Unexpected \`${id}\` twice on one way of the words.`,
		fix: 'name each outlet once, nearest to the reader first',
	};
}
