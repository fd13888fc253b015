/** The buttons of a card of questions: copying them with their numbers, and printing the card alone. */
import { copyText } from '../../copy-text.client.ts';
import { copied, textNotCopied } from '../../words.ts';

for (const card of document.querySelectorAll('.key-questions')) {
  card.querySelector('[data-part=copy]')?.addEventListener('click', () => {
    const questions = [...card.querySelectorAll('li')].map((item, at) => `${at + 1}. ${item.textContent.trim()}`);
    void copyText(`${questions.join('\n')}\n\n${location.href.split('#')[0] ?? ''}`).then((isCopied) =>
      card.querySelector('[role=status]')?.replaceChildren(isCopied ? copied : textNotCopied),
    );
  });
  card.querySelector('[data-part=print]')?.addEventListener('click', () => {
    const { dataset } = document.documentElement;
    dataset.printing = 'card';
    addEventListener('afterprint', () => delete dataset.printing, { once: true });
    print();
  });
}
