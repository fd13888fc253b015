/** The button of a sheet of questions: its page is made for paper. */
document.querySelector('.question-sheet [data-part=print]')?.addEventListener('click', () => print());
