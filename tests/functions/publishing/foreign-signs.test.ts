import { describe, expect, test } from 'vitest';
import { markdownToMdast } from 'satteri';
import { textFaults } from '../../../src/publishing/text-file-faults.ts';
import { findWritingFaults } from '../../../src/publishing/text-rules.ts';

/** What is wrong with some plain Markdown, by its lines. */
const faultsIn = (text: string): string[] =>
  findWritingFaults(markdownToMdast(text), undefined).map(({ line, says }) => `${line}: ${says}`);

describe('what another builder of sites reads, and would be shown as it is written, is told:', () => {
  test.each([
    ['a shortcode', 'a {{< figure src="x" >}} b\n', '1: {{< figure src="x" >}} would be shown'],
    ['a template', 'a\n\n{% include x %}\n', '3: {% include x %} would be shown'],
    ['a template in a link', '[a]({{ site.url }})\n', '1: {{ site.url }} would be shown'],
    ['a template as an address', '[a]({{x}})\n', '1: The address {{x}} is filled in by nothing'],
    ['a template in HTML', '<a href="{{x}}">y</a>\n', '1: <a href="{{x}}"> is filled in by nothing'],
    ['attributes of Kramdown', '[a](/b/){:target="_blank"}\n', '1: {:target="_blank"} would be shown'],
    ['an id of a heading', 'x\n\n## A heading {#own}\n', '3: {#own} would be shown'],
    ['a directive', ':::tip\na\n:::\n', '1: :::tip would be shown'],
    ['an alert', '> [!NOTE]\n> a\n', '1: [!NOTE] would be shown'],
    ['a list of contents', 'a\n\n[[TOC]]\n', '3: [[TOC]] would be shown'],
    ['a link of a wiki', 'a [[Some page]] b\n', '1: [[Some page]] would be shown'],
    ['a definition', 'Term\n: what it is\n', '2: a line that begins with a colon would be shown'],
    ['a name of a sign', 'a :smile: b\n', '1: :smile: would be shown'],
    ['marked words', 'a ==b c== d\n', '1: ==b c== would be shown as it is written. Write <mark>b c</mark>'],
    ['a high number', '10^6^\n', '1: ^6^ would be shown as it is written. Write <sup>6</sup>'],
    ['a low number', 'H~2~O\n', '1: ~2~ would be struck through. Write <sub>2</sub>'],
    ['mathematics in a line', 'so $x^2$ is\n', '1: mathematics is not set here'],
    ['a letter of mathematics', 'and $n$ of them\n', '1: mathematics is not set here'],
    ['a sign in code', '```js\na // [!code highlight]\n```\n', '1: [!code highlight] would be shown'],
    ['a word behind the language', '```js lines=3\na\n```\n', '1: lines=3 behind the language means nothing'],
    ['an element that went out of use', '<center>a</center>\n', '1: <center> is not shown.'],
    ['an element of the frame', '<nav>a</nav>\n', '1: <nav> is not shown.'],
    ['an element that is none', 'a <my-thing>b</my-thing>\n', '1: <my-thing> is no element that a text can have'],
    ['words in angle brackets', 'the <Server> is\n', '1: <Server> is no element that a text can have'],
  ])('%s', (_, text, start) => {
    expect(faultsIn(text).map((fault) => fault.slice(0, start.length))).toEqual([start]);
  });

  test('also where it keeps MDX from being compiled', () => {
    const saysOf = (text: string) => textFaults(text, 'a.mdx').map(({ says }) => says.slice(0, 30));
    expect(saysOf('a {{< b >}}\n')).toEqual(['{{< b >}} would be shown as it']);
    expect(saysOf('a {% b %}\n')).toEqual(['{% b %} would be shown as it i']);
    expect(saysOf('a\n\n$$\nb\n\\frac{c}{d\n$$\n')).toEqual(['mathematics is not set here, a']);
  });
});

test('what only looks like it is left alone', () => {
  const text = [
    'At 10:30:45, in a:b:c and https://example.org:80/, a ratio of 4:3: yes. `{{x}}`, `:smile:` and `$x^2$`.',
    'a == b, c==d, ~~two words~~, 2^10, $5 and $10, US$6 = $7, $HOME/$USER, [1] and [TODO] and {x}.',
    '```sh\n{{x}} {% y %} :smile: $$ [[ -f a ]]\n```',
    '<svg viewBox="0 0 1 1" aria-label="a"><path d="M0 0"/></svg> <BR> <a name="old"></a>',
    '**Bold**: and so on\nwith a: line',
  ].join('\n\n');
  expect(faultsIn(text)).toEqual([]);
});
