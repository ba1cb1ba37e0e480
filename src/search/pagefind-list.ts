/** Reads the list that Pagefind makes of its files of words, whose beginnings it tells nobody else. */
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';

const signature = 'pagefind_dcd'.length;

/** What {@link readStarts} needs of it. */
type List = [version: string, records: unknown, files: [from: string, ...unknown[]][]];

/** With what each file of words begins, in order; as little of its first word as tells it from the file before. */
export function readStarts(list: Uint8Array): string[] {
	const [, , files] = decode(gunzipSync(list).subarray(signature)) as List;
	return files.map(([from]) => from);
}
