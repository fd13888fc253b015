/** The buttons at code, each of which copies what stands beside it. They are hidden until now: without scripts there are none. */
import { copyText } from '../copy-text.client.ts';
import { copied, notCopied } from '../words.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('.code-copy')) {
  const word = button.textContent;
  button.parentElement?.removeAttribute('hidden');
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    const code = button.closest('.code-block')?.querySelector('code')?.textContent ?? '';
    void copyText(code).then((isCopied) => {
      button.textContent = isCopied ? copied : notCopied;
      setTimeout(() => (button.textContent = word), 3000);
    });
  });
}
