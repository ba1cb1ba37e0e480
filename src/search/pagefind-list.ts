/** Reads the list that Pagefind makes of its files of words, whose beginnings it tells nobody else. */
import { gunzipSync } from 'node:zlib';

type Item = number | string | Item[];

const signature = 'pagefind_dcd'.length;

/** With what each file of words begins, in order; as little of its first word as tells it from the file before. */
export function readStarts(list: Uint8Array): string[] {
	const [, , files] = readItems(gunzipSync(list).subarray(signature)) as [string, Item[], [from: string, ...Item[]][]];
	return files.map(([from]) => from);
}

/** The part of CBOR (RFC 8949) that Pagefind uses here: whole numbers, texts and lists. */
function readItems(bytes: Uint8Array): Item {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	const readNumber = (size: number): number => {
		at += size;
		return size === 1 ? view.getUint8(at - 1) : size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
	};
	const readItem = (): Item => {
		const head = readNumber(1);
		const kind = head >> 5;
		const short = head & 31;
		const number = short < 24 ? short : readNumber(2 ** (short - 24));
		if (kind === 0) return number;
		if (kind === 4) return Array.from({ length: number }, readItem);
		if (kind !== 3) throw new Error(`Pagefind's list of words has an item of kind ${kind}.`);
		at += number;
		return new TextDecoder().decode(bytes.subarray(at - number, at));
	};
	return readItem();
}
