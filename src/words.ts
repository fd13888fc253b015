/* eslint-disable max-lines -- one place, where a translator finds every word */
/**
 * The words of the interface: what buttons, labels, lists and pictures say on any publication, by the room that says
 * them. What a page is about is said in `content/`. A name in braces stands for a link or a date, which a component puts
 * there (`Sentence.astro`), so that a sentence stays in one piece.
 */

/** The word for one or for any other number of something. */
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** How words that can stand alone (“Broadly adopted”) stand in the middle of a sentence. */
export const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Someone else’s words, or the title of a work. */
export const quoted = (text: string): string => `“${text}”`;

/** Names between which there is a choice. */
const anyOf = (names: readonly string[]): string => names.join(' or ');

export const words = {
  /** Said in more than one room. */
  common: {
    twoOf: (one: string, other: string) => `${one} and ${other}`,
    accordingTo: (author: string) => `According to ${author}`,
    /** Whose account, source or finding it is, in a list that names what. */
    of: (author: string) => `${author}’s`,
    all: 'all',
    seeAlso: 'See also',
    onThisPage: 'On this page',
    letters: 'Letters',
    topic: 'Topic',
    titleOn: (site: string, title: string) => `${site}: ${title}`,
    /** At the foot of what is printed. */
    printedAt: (address: string, date: string) => `${address}, as of ${date}.`,
    citedAs: (publication: string, title: string, date: string, address: string) =>
      `${publication}, “${title}”, ${date}, ${address}`,
    creditTo: (publication: string) => `Credit: ${publication}`,
    /** Whole numbers from none on, as style guides spell them out; larger ones stand in digits. */
    numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  },

  articles: {
    topics: 'Topics',
    by: (names: string) => `By ${names}`,
    retoldFrom: (author: string) => `Retold from ${author}`,
    retelling: 'A retelling, in our own words, of {title} by {author}, {publisher}, {dated}.',
    minutes: (count: number) => `${count} min read`,
    published: 'Published {date}',
    updated: 'Updated {date}',
    draft: 'A draft: it is not published.',
    waits: (day: string) => `It waits for its day: it is published on ${day}.`,
    waiting: 'Not published',
    expired:
      'This article held until {date}. It is kept here for those who come by a link, and is no longer looked after.',
    series: (name: string) => `In the series ${quoted(name)}`,
    partOf: (part: number, series: string) => `Part ${part} of ${quoted(series)}`,
    previousPart: 'Previous part',
    nextPart: 'Next part',
    contents: 'In this article',
    contentsButton: 'Contents',
    /** Beside what is retold: who wrote it, when, and with what interest. */
    original: { label: 'About the original', author: 'Author', date: 'Date', interest: 'Interest' },
    /** Where nothing is retold. */
    own: {
      label: 'About this piece',
      by: (publication: string) => `Us, ${publication}: a piece of our own, made from the works that it links.`,
    },
    linkToPassage: (claims: readonly string[]) =>
      claims.length === 0
        ? 'Link to this passage'
        : `Link to this passage: ${plural(claims.length, 'claim', 'claims')} ${claims.join(', ')}`,
    editorNote: 'Editor’s note',
    editorNoteOn: 'Editor’s note on',
    noteOn: (claims: string) => `on ${claims}`,
    noteRestsOn: (sources: number) => plural(sources, 'Source:', 'Sources:'),
    sameChoice: (author: string) => `Faced with the same choice, according to ${author}`,
    doesNotSay: (author: string, what: string) => `${author} does not say ${what}.`,
    /** Of a moment without a date. */
    undated: 'Undated',
    /** Of how it stands, after moments. */
    today: 'Today',
    asides: { note: 'Note', tip: 'Tip', caution: 'Caution' },
    watch: (title: string, host: string) => `Watch “${title}” at ${host}`,
    copyCode: 'Copy',
    /** Of the boxes in a list of tasks. */
    done: 'Done',
    toDo: 'To do',
    /** @param heads of its columns */
    wideTable: (heads: readonly string[]) => (heads.length > 0 ? `Table: ${heads.join(', ')}` : 'Table'),
    /** The name of a thing that is there more than once. @param times from 2 on */
    another: (name: string, times: number) => `${name} (${times})`,
    keyQuestions: 'Questions to put to yourself',
    copyQuestions: 'Copy the questions',
    printCard: 'Print the card',
    printSheet: 'Print the sheet',
    keepReading: 'Keep reading',
    previous: 'Previous article',
    next: 'Next article',
    related: 'Related article',
    alsoOn: (why: string, topics: readonly string[]) => `${why}, also on ${topics.join(', ')}`,
    pages: 'Pages',
    newer: 'Newer articles',
    older: 'Older articles',
    page: (number: number) => `Page ${number}`,
    pageOf: (title: string, number: number) => `${title}, page ${number}`,
    otherTopics: 'Other topics:',
    /** The end of a list in a sentence. */
    others: (count: number) => plural(count, 'one other', `${count} others`),
  },

  claims: {
    /** The claims of one source, as a heading. */
    ofSource: (author: string) => `${author}’s claims`,
    /** The same, where one author may have written several works. */
    inWork: (author: string, title: string) => `${author}’s claims in ${quoted(title)}`,
    about: (count: number, author: string, title: string) =>
      `${words.claims.counted(count)} of ${author} in ${quoted(title)}, restated: what kind each is, where it is told, and what rests on it.`,
    sources: 'Sources of the claims',
    otherSources: 'Claims of other sources',
    /** Before the numbers of claims. */
    claim: (count: number) => plural(count, 'Claim', 'Claims'),
    counted: (count: number) => plural(count, '1 claim', `${count} claims`),
    step: (number: number) => `step ${number}`,
    told: 'Told in our retelling',
    toldUnder: (heading: string) => `Told under ${quoted(heading)}`,
    usedIn: (places: number) => plural(places, 'Used in one place', `Used in ${places} places`),
    notTold: (author: string) => `Not told in our retelling of ${author}.`,
    compared: (role: string) => `Compared, ${role}:`,
    alsoIn: 'Also in:',
    filter: 'Narrow the list',
    filterBySource: 'Source',
    everySource: (count: number) => (count === 2 ? 'both' : 'all'),
    filterByKind: 'Kind',
    shown: 'Claims shown:',
    notStated: 'Not stated',
    leavesOpen: (what: string) => `Not stated: ${what}.`,
    implied: '(implied)',
    kinds: {
      forecast: 'Forecast',
      statistic: 'Statistic',
      definition: 'Definition',
      opinion: 'Opinion',
      anecdote: 'Anecdote',
      advice: 'Advice',
      question: 'Question',
      reference: 'Reference',
      'bio-fact': 'About the author',
    },
    findingOn: (role: string, author: string, point: string) => `${role} according to ${author}: ${point}`,
    reachOf: (role: string) => `Reach of the ${role}`,
    adviceOn: (role: string) => `Choosing the ${role}`,
    reachInto: (part: string) => `reach, ${part}`,
  },

  changes: {
    title: 'Changes',
    alsoAsFeed: 'Newest first; also as {feed}.',
    aFeed: 'a feed',
    whatChanged: 'What changed',
    earlier: (count: number) => `${count} earlier`,
    inTheFeed: (count: number) =>
      `${plural(count, 'One more stands', `${count} more stand`)} in the feed and its archives.`,
    when: { Corrected: 'Corrected on {date}', Changed: 'Changed on {date}' },
    what: (why: string, was?: string, is?: string) =>
      was === undefined || is === undefined ? why : `It said: ${was} It says: ${is} ${why}`,
    was: 'Was',
    is: 'Is',
    why: 'Why',
    feed: 'Corrections, and changed articles, findings and verdicts: what the site said, what it says now, and why.',
  },

  sources: {
    earlier: 'Sources added before these',
    later: 'Sources added later',
    more: (count: number) => plural(count, 'One more in the list of sources', `${count} more in the list of sources`),
    kinds: {
      article: 'Article',
      slides: 'Slides',
      'blog post': 'Blog post',
      survey: 'Survey',
      encyclopaedia: 'Encyclopaedia',
      interview: 'Interview',
      presentation: 'Presentation',
      'press release': 'Press release',
      'news report': 'News report',
      'fact sheet': 'Fact sheet',
      'company page': 'Company page',
    },
    /** What a work is: `Article by Ada Sand, 2013`. */
    facts: (kind: string, hasAuthor: boolean, dated: string) => `${kind}${hasAuthor ? ' by {author}' : ''}, ${dated}`,
    checked: 'Checked on {date}.',
    ourTitle: 'The description is ours; no title was recorded.',
    titleFromAddress: 'The title is as the page’s address gives it.',
    retoldIn: 'Retold in',
    takenApartInto: 'Taken apart into',
    evidenceOn: 'Evidence on',
    describes: 'Describes',
    adviceOn: 'Choosing the',
    citedIn: 'Cited in',
    sources: 'Sources',
  },

  comparison: {
    title: 'Comparisons',
    allRoles: 'All roles',
    point: 'Point',
    pointOfComparison: 'Point of comparison',
    compared: (roles: string) => `${roles} compared`,
    comparison: 'The comparison',
    column: (role: string, author: string) => `${role} according to ${author}`,
    howToRead: 'How to read it',
    readingIt:
      'Each column is what one source says of one role, each row one point on which roles are compared. “(implied)” marks what a source implies without saying it, “Not stated” what it leaves open. The letters and numbers at the end of a cell are the claims it rests on; on the site each leads to the passage that tells it.',
    takenFrom: 'From {publication}, {page}, as of {date}.',
    licence: 'Licence',
    licensed: '{licence}. {credit}, {page}.',
    choose: 'Choose roles and rows',
    jump: 'Jump to a row',
    /** Of a row among all. */
    placeOf: (place: number, all: number) => `${place} of ${all}`,
    howFar: 'How far each reaches, as we read it',
    howFarTheRole: 'How far the role reaches, as we read it',
    whyThatFar: 'Why the bars are as they are',
    profile: 'The profile',
    claimNumbers: 'Show claim numbers',
    /** What follows where the eye sees them anyway. */
    claimNumbersWide: 'to keyboards and screen readers too',
    aboutNumbers:
      'Small numbers, where they are shown, are the claims that a cell rests on; each leads to the passage that tells it.',
    show: 'Show',
    accountsOf: (roles: string) => `Accounts of the ${roles}`,
    rows: 'Rows',
    onlyDifferences: 'only those in which two roles shown differ',
    nothingShown: 'No role is shown. Tick one above.',
    /** Over the rows of a comparison of two, and of more, by how these compare. */
    amongTwo: {
      differ: 'Where they differ',
      alike: 'Where they do not',
      silent: 'Where a source is silent on one of them',
    },
    amongAll: {
      differ: 'Where all differ',
      alike: 'Where some are alike',
      silent: 'Where a source is silent on one of them',
    },
    otherRows: (count: number) =>
      `Show the other ${plural(count, 'row', `${count} rows`)}: where they do not differ, or a source is silent`,
    twoAtATime: 'Two at a time:',
    others: 'Also side by side:',
    sideBySide: (one: string, other: string) => `${one} and ${other}, side by side`,
    sourceBySource: (one: string, other: string) => `${one} and ${other}, source by source`,
    more: 'More of {one} and {other}.',
    moreAndWhy: 'More of {one} and {other}, and where {disagreements}.',
    the: (role: string) => `the ${role}`,
    sourcesDisagree: 'the sources disagree',
    takeAway: 'Take it with you',
    files: 'The whole comparison as {csv} for a spreadsheet, {json} for a program or {markdown} for a text.',
    copyTable: 'Copy as table',
    print: 'Print',
    printedNumbers: 'Letters and numbers are claims; there, each leads to the passage that tells it.',
    reach: 'Reach.',
    reachKey: 'How far each reaches, as we read it:',
    /** How far a role reaches into a part. */
    extents: { full: 'fully', partly: 'partly', none: 'not at all', 'not-stated': 'not stated' },
    barsOf: (roles: string) => `Bars: the reach of the ${roles}.`,
    /** Between which of two the choice is. */
    choosing: (one: string, other: string) => `${one} or ${other}`,
    whenToChoose: 'When to choose, and when not',
    /** Whose account of a role it is. */
    roleOf: (author: string, role: string) => `${author}’s ${role}`,
    advice: { chooseIf: 'Choose if', notIf: 'Not if', callIt: 'In an advert, call it', ask: 'Ask in the interview' },
    ourReading: '(our reading)',
    whereAccountsClash: 'Where the accounts clash',
    pointByPoint: (role: string) => `The ${role}, point by point`,
    whereTold: 'Where this is told',
    compareWith: 'Compare with',
    withAllRoles: 'all roles',
  },

  decision: {
    guide: 'Decision guide',
    /** Of the picture of the guide. */
    answers: (names: string) => `The answers: ${names}.`,
    number: (number: number) => `${number}.`,
    questionOf: (number: string, questions: number) => `Question ${number} of ${questions}`,
    needed: 'This one is needed; the others you may leave open.',
    nextQuestion: 'Next',
    back: 'Back',
    yourAnswers: 'Your answers so far',
    change: 'Change',
    staysHere: 'Nothing leaves your browser.',
    seeResult: 'See the result',
    result: 'The result',
    weighing: 'How the answers are weighed',
    byHand: (floor: number, fallback: string | undefined) =>
      `To weigh by hand, find your answer to each question and add up, outcome by outcome, the points that it gives. Leave out what one of your answers rules out. The outcome with the most points is where your answers lead: by one point barely, by two or three rather, by four or more clearly.${
        fallback === undefined ? '' : ` Where none has ${floor} points, the result is “${inSentence(fallback)}”.`
      }`,
    /** Why an answer that rests on less counts less. */
    impliedWeighsLeast:
      'A reason that an author merely implies, or that we infer, says so and gives one point at most.',
    countsFrom: 'How many answers count towards each outcome:',
    uneven: (most: string, least: string) =>
      `The answers are not spread evenly: some outcomes have more than twice as many that count towards them as others, “${most}” most of all and “${least}” the fewest. We found more in the sources for some.`,
    forWhat: 'Counts towards',
    because: 'Because',
    points: (points: number) => plural(points, '1 point', `${points} points`),
    rulesOut: 'Rules out',
    rulesOutUntil: (first: string) => `Holds back until “${first}” is done`,
    notYet: 'Not enough answers yet. Once half of the questions have one, the result stands here.',
    /** Where there is a question without whose answer there is no result. */
    notYetWith: (question: string) =>
      `Not enough answers yet. Once half of the questions have one, “${question}” among them, the result stands here.`,
    /** Before the outcome in front, by how far it is ahead. */
    strengths: {
      clearly: 'Clearly: ',
      rather: 'Rather: ',
      barely: 'Barely: ',
      even: 'It is even: ',
      none: 'No clear answer: ',
    },
    /** The same while questions are still to come. */
    soFar: {
      clearly: 'So far, clearly: ',
      rather: 'So far, rather: ',
      barely: 'So far, barely: ',
      even: 'So far it is even: ',
      none: 'So far no clear answer: ',
    },
    or: ', or ',
    /** Before the outcome that follows one that comes first. */
    next: 'After that, your answers point to this: ',
    answered: (count: string, questions: number) => `${count} of ${questions} answered.`,
    changedQuestions: 'The questions have changed since this link was made, so its answers cannot be taken over.',
    noSuchAnswers: 'The address names answers that are not among these, so none is chosen.',
    howFarAhead: 'How far ahead',
    ofPossible: (possible: number) => `of ${plural(possible, '1 point', `${possible} points`)}`,
    /** After its points: what an answer holds back until another outcome is done, or rules out. */
    ruledOut: ['', ', held back', ', ruled out'],
    ourWeighing: (authors: readonly string[]) =>
      `This is our weighing, not ${anyOf(authors.map((author) => `${author}’s`))}. Ahead by four points or more: clearly; by two or three: rather; by one: barely. A whole bar is what other answers could have given.`,
    decidingAnswers: 'What decided it',
    outcomesAreOurs: 'When to choose and when not is our reading of the claims named.',
    eachOutcome: 'What each outcome means',
    steps: 'Next steps',
    leftOpen: 'What the sources leave open here',
    print: 'Print the result',
    copyText: 'Copy as text',
    copyLink: 'Copy its link',
    review: 'Change answers',
    startAgain: 'Start again',
  },

  forecasts: {
    /** What came of a forecast. */
    outcomes: {
      held: 'Held',
      partly: 'Partly',
      'did not hold': 'Did not hold',
      disputed: 'Disputed',
      'cannot be judged': 'Cannot be judged',
      'broadly adopted': 'Broadly adopted',
      'nothing to score': 'Nothing to score',
    },
    /** Whose a thing is, by what it is. */
    by: {
      forecast: (name: string) => `Forecast by ${name}`,
      advice: (name: string) => `Advice by ${name}, not a forecast`,
      description: (name: string) => `A description by ${name}, not a forecast`,
    },
    reportedBy: (name: string, author: string) => `${name}, as ${author} reports`,
    /** How the forecasts fell out: how many there are, and after each number what came of so many. */
    tallied: {
      all: (count: number) => `${count} forecasts:`,
      held: 'held',
      partly: 'partly',
      'did not hold': 'did not hold',
      disputed: 'disputed',
      'cannot be judged': 'cannot be judged',
      twoSided: 'with two sides',
    },
    /** Where one forecast stands alone, to be passed on; and from there to where it stands among the others. */
    pageOfItsOwn: 'A page with this forecast alone, to pass on',
    evidenceAndOthers: 'What it rests on, and the other forecasts',
    verdictOn: (forecast: string) => `Verdict: ${forecast}`,
    forSide: (side: string) => `for ${side}`,
    /** Round a verdict in a line, where its sign and its look are not to be seen. */
    aside: ['(Verdict: ', ')'],
    inListOfClaims: 'In the list of claims',
    withIt: 'With it',
    /** What is folded under a row, and under a picture. */
    reasons: 'Reasons, figures and sources in full',
    figures: 'How to read it, figures and sources',
    year: 'Year',
    what: 'What',
    figure: 'Figure',
    howKnown: 'How it is known',
    /** How well something is confirmed. */
    confirmed: {
      'two or more': 'Found on two pages or more',
      one: 'Found on one page',
      rounded: 'Found only as a round number',
      derived: 'Our arithmetic',
    },
    foretold: 'Foretold.',
    /** Before the figures that one was computed from, and between them. */
    computedFrom: (how: string) => `${how}, from`,
    percentOf: 'of',
    foundOnceOnly: ', of which one at least was found on one page only',
    agreesWith: 'Agrees with {sources}.',
    /** Pages that report the same survey, or copy the page named first. */
    repeatedBy: 'Repeated, and not counted again: {sources}.',
    picture: {
      forms: { bars: 'Bars over the years', dots: 'Dots over the years, not joined', rows: 'Bars' },
      described: (title: string, form: string) => `${title}. ${form}.`,
      series: (name: string, unit: string, points: readonly string[]) => `${name}, ${unit}: ${points.join('; ')}.`,
      first: 'first',
      last: 'last',
      highest: 'highest',
      lowest: 'lowest',
      /** What a figure is among the others: `first and lowest`. */
      both: (names: readonly string[]) => names.join(' and '),
      at: (figure: string, place: string) => `${figure} in ${place}`,
      row: (figure: string, label: string) => `${figure}, ${label}`,
      foretold: (figure: string) => `${figure}, foretold`,
      leftOpen: (places: readonly string[]) => `Left open, as no exact figure is confirmed: ${places.join(', ')}.`,
    },
    /** What the marks in pictures mean: by their filling, then by their shape. */
    legend: {
      onTwo: 'found on two pages or more',
      onOne: 'found on one page, or on several that repeat one survey',
      foretold: 'foretold',
      computed: 'our arithmetic, filled as the weakest of its figures',
      second: 'another run of figures, named at its mark',
      gap: 'A place left open: no exact figure is confirmed',
    },
  },

  glossary: { inGlossary: 'In the glossary' },

  feeds: {
    feeds: 'Feeds',
    copy: 'Copy',
    copyAddress: (feed: string, format: string) => `Copy the address of ${feed} as ${format}`,
    followIn: (reader: string) => `Follow in ${reader}`,
    allArticles: 'All articles',
    inOtherFormats: 'All articles, in other formats',
    articlesOn: (topic: string) => `articles on ${topic}`,
    only: (topic: string) => `Only ${topic}`,
    theArticlesOn: (topic: string) => `The articles on ${topic}`,
    changes: 'Corrections and changes',
    thisIsAFeed:
      'This is a feed. Give its address to a feed reader, a program that shows you what is new on the sites you follow, and what is added here will come to you. {subscribe}, or {read}.',
    howToSubscribe: 'How to subscribe',
    readTheSite: 'read on the site',
    readArticle: 'Read it on the site',
    licensed: 'Text: {licence}.',
    published: (day: string) => `Published ${day}`,
    publishedAndChanged: (day: string, changed: string) => `Published ${day}, changed ${changed}`,
    retells: 'Retells {work} by {author}, {publisher}, {dated}.',
    /** Facts over an article that is given out as text. */
    facts: {
      retells: 'Retells: {work} by {author}, {publisher}, {dated}',
      published: (day: string) => `Published: ${day}`,
      lastChanged: (day: string) => `Last changed: ${day}`,
      topics: (names: readonly string[]) => `Topics: ${names.join(', ')}`,
      address: 'Address: {address}',
      licence: 'Licence: {licence}. {credit}',
    },
    whatChangesBring: 'When a finding, a verdict or a sentence is changed: what it said, what it says now, and why.',
  },

  citing: {
    citeThis: 'Cite this',
    forPrograms: 'For a program that keeps references:',
    version: (day: string) => `version of ${day}`,
    versionNote: (day: string) => `Version of ${day}.`,
    retells: (work: string) => `(retells ${work})`,
    retellsIdeasOf: (work: string) => `Retells the ideas of ${work}`,
  },

  sharing: { title: 'Share this page', share: 'Share', mail: 'Mail', copyLink: 'Copy link', more: 'Share…' },

  search: {
    field: 'Search this site',
    search: 'Search',
    key: 'On every page, the key / leads here',
    showAll: 'Show all',
    /** Of what there is a list elsewhere. @param count how many there are */
    listed: (count: number) => `All ${count}`,
    kinds: {
      role: 'Roles',
      article: 'Articles',
      comparison: 'The comparison',
      forecast: 'Forecasts',
      claim: 'Claims',
      term: 'Terms',
      page: 'Other pages',
      source: 'Sources',
    },
  },

  shell: {
    skip: 'Skip to the content',
    site: 'Site',
    breadcrumbs: 'Breadcrumbs',
    home: 'Home',
    darkTheme: 'Dark theme',
    lastChanged: 'Page last changed {date}',
    moved: (title: string) => `Moved: ${title}`,
    movedTo: 'This article now stands at another address: {page}.',
  },

  /** Of what programs read. */
  machines: {
    sections: {
      articles: 'Articles',
      comparison: 'The comparison',
      roles: 'Roles',
      pairs: 'Two roles side by side',
      pages: 'Pages',
      feeds: 'Feeds',
      /** What https://llmstxt.org lets a program skip, under the name that it gives. */
      optional: 'Optional',
    },
    licensed: 'Text: {licence}, credit: {publication}.',
    markdown: 'every role by every criterion, with the claims each cell rests on',
    json: 'the same, with its sources',
    schema: 'what the JSON holds',
    csv: 'a row for each criterion and account',
    feed: 'whole articles',
    allArticles: (count: number) => `All ${count} articles`,
    inOneFile: 'this list with every article',
    changes: 'corrections, changed findings and verdicts',
    claims:
      'Where an article retells a work, the ideas are those of the work’s author, who is named in it; wording and comparison are the site’s. A claim has a prefix and a number, and belongs to one source. “Not stated” means that a source says nothing on the point.',
  },
} as const;

/*
 * What scripts say. Each word stands by itself, so that a script carries only its own.
 */

/** Of something that was copied. */
export const copied = 'Copied';
/** Of a button whose browser refused, where there is no room for more. */
export const notCopied = 'Not allowed';
/** Of something that the browser would not let be copied, and what a reader can do instead. */
export const linkNotCopied = 'Your browser did not allow it. Copy it from the address bar.';
export const textNotCopied = 'Your browser did not allow it. Select the text to copy it.';
export const tableNotCopied = 'Your browser did not allow it. Select the table instead.';
export const quotationNotCopied = 'Your browser did not allow it.';
export const feedAddressCopied = 'Address copied. Paste it into your reader.';
export const feedAddressNotCopied = 'Your browser did not allow it. Select the address instead.';

/** Of what a search came to. */
export const resultsFound = (count: number): string => plural(count, '1 result', `${count} results`);
export const nothingFound = (query: string): string =>
  `Nothing found for ${quoted(query)}. Try fewer or other words, or look through the list below.`;
export const searchFailed = 'The search could not be loaded. Try again, or look through the list below.';

/** Of the tool that comes up at selected text. */
export const selectedText = 'Selected text';
export const copyQuotation = 'Copy link to this quotation';
export const copyPassage = 'Copy link to this passage';
/* eslint-enable max-lines -- the last word */
