/** Name, colours and icons for whoever puts the site on a home screen. */
import type { APIRoute } from 'astro';
import { addresses, site } from '../site.ts';

export const GET: APIRoute = () => {
	const icon = (file: string, size: number) => ({
		src: addresses.file(file),
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose: 'any maskable',
	});
	const manifest = {
		name: site.name,
		description: site.description,
		lang: site.language,
		start_url: addresses.home(),
		scope: addresses.home(),
		display: 'minimal-ui',
		background_color: '#ffffff',
		theme_color: '#16181b',
		icons: [
			{ src: addresses.file('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
			icon('icon.png', 192),
			icon('icon-512.png', 512),
		],
	};
	return new Response(`${JSON.stringify(manifest, undefined, '\t')}\n`);
};
