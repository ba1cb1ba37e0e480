/** Writes the data files that `/data/` documents. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getRecord } from '../../content/record.ts';
import { dataFiles } from '../../exports/data-files.ts';
import { addresses } from '../../site.ts';

export const getStaticPaths = (() =>
	dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file } }) =>
	new Response(file.write(await getRecord(), addresses), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
