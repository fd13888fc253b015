/** The buttons that copy the address of a feed: one listener for all of them. */
import { copyText } from '../copy-text.client.ts';
import { feedAddressCopied, feedAddressNotCopied } from '../words.ts';

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copies]') : null;
  if (!button) return;
  void copyText(button.dataset.copies ?? '').then((isCopied) => {
    // What was said of another address is over.
    for (const status of document.querySelectorAll('.feed-address [role=status]')) status.replaceChildren();
    const status = button.closest('.feed-address')?.querySelector('[role=status]');
    status?.replaceChildren(isCopied ? feedAddressCopied : feedAddressNotCopied);
  });
});
