/** The buttons of the share bar: copying the page’s address, and the sheet by which a device shares. */
import { copyText } from '../copy-text.client.ts';
import { copied, linkNotCopied } from '../words.ts';

const bar = document.querySelector<HTMLElement>('.share-bar');
const share = bar?.querySelector<HTMLElement>('[data-part=share]');

// The address shared is the one a reader is at, row or passage included.
bar?.querySelector('[data-part=copy]')?.addEventListener('click', () => {
  void copyText(location.href).then((isCopied) =>
    bar.querySelector('[role=status]')?.replaceChildren(isCopied ? copied : linkNotCopied),
  );
});
if (bar && share && 'share' in navigator) {
  share.hidden = false;
  // On a phone it stands in for the links.
  bar.dataset.state = 'sheet';
  share.addEventListener('click', () => {
    // A reader who closes the sheet again has done nothing wrong.
    navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
  });
}
