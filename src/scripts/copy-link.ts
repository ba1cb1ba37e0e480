/** Adds buttons that send the claim whose page or note it stands on; what goes beyond its address is loaded with the first use. Shows selected what it can't copy. */
import type { ShareHost } from './share.ts';

const announceMs = 2500;

class CopyLink extends HTMLElement implements ShareHost {
	connectedCallback() {
		const load = () => import('./share.ts');
		this.offer('Copy link', () => this.copy({ 'text/plain': this.address }, 'Address of this claim'));
		this.offer('Copy as quotation', async () => (await load()).copyQuotation(this));
		if ('share' in navigator) this.offer('Share', async () => (await load()).shareClaim(this));
		if (this.closest('.acts')) this.offer('Embed', async () => (await load()).showSnippets(this));
		// A live region must exist before its words do.
		const status = document.createElement('span');
		status.role = 'status';
		this.append(' ', status);
		// Safari lets a script copy only while a press is fresh: by then all is here.
		this.addEventListener('pointerover', () => void load(), { once: true });
	}

	get address(): string {
		return this.querySelector('input')?.value ?? this.closest('.c')?.querySelector('a')?.href ?? location.href;
	}

	async copy(content: Readonly<Record<string, string | Promise<string>>>, name: string): Promise<void> {
		const text = content['text/plain'] ?? '';
		try {
			if (typeof text === 'string') await navigator.clipboard.writeText(text);
			else await navigator.clipboard.write([new ClipboardItem(content)]);
			this.announce('Copied');
		} catch {
			// No permission, or no secure context: the reader copies by hand.
			this.show(await text, name);
		}
	}

	announce(words: string): void {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = words;
		setTimeout(() => status?.replaceChildren(), announceMs);
	}

	show(words: string, name: string): void {
		const shown = [...this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
		const field =
			shown.find(({ value }) => value === words) ?? document.createElement(words.includes('\n') ? 'textarea' : 'input');
		if (!field.isConnected) {
			field.setAttribute('aria-label', name);
			this.append(field);
		}
		field.readOnly = true;
		field.value = words;
		field.focus();
		field.select();
	}

	private offer(words: string, act: () => Promise<void>): void {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = words;
		button.addEventListener('click', () => void act());
		this.append(' ', button);
	}
}
customElements.define('copy-link', CopyLink);
