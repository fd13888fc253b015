import { allPieces, longWord, pieces } from './hostile-texts.ts';

/** All pieces on one line, without the sign between two of which mathematics would stand, which a text may not have. */
const all = allPieces.replace(/\s+/g, ' ').replaceAll('$', '');
const [script, picture] = pieces;

/** A text as Markdown in which no sign means anything. */
const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** A text as the value of an attribute. */
const inQuotes = (text: string): string => text.replace(/[&<>"'{}`\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const inMarkdown = `
${escaped(`${longWord(10_000)} ${all}`)}

- ${escaped(all)}
- *${escaped(picture)}* **${escaped(script)}** ~~${escaped(script)}~~

> ${escaped(all)}

| ${escaped(picture)} | ${escaped('=1+1')} |
| --- | --- |
| ${escaped(all)} | ${longWord(300)} |

[${escaped(all)}](<https://hostile.example/?a="&b='> "${escaped(script)}")

\`\`\`html title="${picture}"
${all.replaceAll('`', '')}
${longWord(1000)}
\`\`\`

In code: \`\` ${all.replaceAll('`', '')} \`\`
`;

const inTags = `
<Quote by="${inQuotes(all)}" work="${inQuotes(all)}" href="https://hostile.example/">

${escaped(all)}

</Quote>

<Aside title="${inQuotes(all)}">

${escaped(all)}

</Aside>

<Timeline caption="${inQuotes(all)}">

<Moment when="1704" hedge="Before">

${escaped(all)}

</Moment>

<Moment when="1850">

${escaped(longWord(300))}

</Moment>

</Timeline>
`;

/** The hostile end of an article or a page: in every mark that Markdown has and, in MDX, in every attribute that holds words. */
export const hostileBody = (isMdx: boolean): string => `\n${inMarkdown}${isMdx ? inTags : ''}`;
