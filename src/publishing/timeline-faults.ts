import type { MdastNode } from 'satteri';
import { isLater, isPartialDate, undated } from '../partial-dates.ts';

type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What is wrong, and the piece of the text that it is wrong with. */
export interface TimelineFault {
  node: MdastNode;
  says: string;
}

/**
 * What is wrong with the timelines of a text: one sentence for each that has no moments or holds something else, for each
 * date that is none, for the first moment of each that is out of order, and for the first that stands in no timeline.
 */
export function timelineFaults(root: MdastNode): TimelineFault[] {
  const faults: TimelineFault[] = [];
  let isStrayFound = false;
  const visit = (node: MdastNode): void => {
    if (isTag(node, 'Timeline')) faults.push(...faultsIn(node));
    else if (isTag(node, 'Moment') && !isStrayFound) {
      isStrayFound = true;
      faults.push({
        node,
        says: '<Moment> stands in no timeline. Write <Timeline caption="…"> before the first moment, and </Timeline> after the last.',
      });
    }
    for (const child of partsOf(node)) visit(child);
  };
  visit(root);
  return faults;
}

const isTag = (node: MdastNode, name: string): node is Tag =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;

/** What stands in a piece of text; of a timeline, what stands in its moments. */
function partsOf(node: MdastNode): MdastNode[] {
  if (isTag(node, 'Timeline'))
    return piecesOf(node).flatMap((piece): MdastNode[] => (isTag(piece, 'Moment') ? piece.children : []));
  return 'children' in node ? node.children : [];
}

/** What stands in a timeline. Moments that were written without empty lines between them are pieces of one paragraph. */
function piecesOf(timeline: Tag): MdastNode[] {
  return timeline.children
    .flatMap((child): MdastNode[] => (child.type === 'paragraph' ? child.children : [child]))
    .filter((piece) => piece.type !== 'text' || piece.value.trim() !== '');
}

function faultsIn(timeline: Tag): TimelineFault[] {
  const pieces = piecesOf(timeline);
  const moments = pieces.filter((piece) => isTag(piece, 'Moment'));
  const other = pieces.find((piece) => !isTag(piece, 'Moment'));
  if (other)
    return [
      { node: other, says: 'a timeline holds moments only. Write <Moment when="2013-08"> around what happened.' },
    ];
  if (moments.length === 0)
    return [{ node: timeline, says: 'this timeline is empty. Write a <Moment when="2013-08"> for what happened.' }];
  const wrong = moments.filter((moment) => whenOf(moment) !== '' && !isMomentDate(whenOf(moment)));
  return [
    ...wrong.map((node) => ({
      node,
      says: `<Moment when="${whenOf(node)}"> is no date. Write 2013-08-07, 2013-08, 2013 or ${undated}.`,
    })),
    ...outOfOrder(moments.filter((moment) => isMomentDate(whenOf(moment)))),
  ];
}

const isMomentDate = (when: string): boolean => when === undated || isPartialDate(when);

/** The date of a moment as it is written; nothing where it has none, which the catalog reports. */
function whenOf(moment: Tag): string {
  const [when] = moment.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'when' ? [attribute.value] : [],
  );
  return typeof when === 'string' ? when.trim() : '';
}

/** The first moment that is earlier than one before it; what has no date comes last. */
function outOfOrder(moments: readonly Tag[]): TimelineFault[] {
  const isAfter = (one: string, other: string): boolean =>
    one === undated ? other !== undated : other !== undated && isLater(one, other);
  for (const [at, node] of moments.entries()) {
    const earlier = moments.slice(0, at).find((moment) => isAfter(whenOf(moment), whenOf(node)));
    if (earlier)
      return [
        {
          node,
          says: `<Moment when="${whenOf(node)}"> stands after ${whenOf(earlier)}. A timeline goes from the earliest to the latest, and what is ${undated} stands at its end.`,
        },
      ];
  }
  return [];
}
