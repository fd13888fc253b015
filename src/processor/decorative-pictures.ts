import type { MdastPluginEntry } from 'satteri';

/** The title of a picture that says nothing to those who cannot see it. */
export const decorative = 'decorative';

/** A plugin of the processor that compiles articles and pages: what says that a picture says nothing is no title. */
export const decorativePicturesPlugin: MdastPluginEntry = () => ({
  name: 'decorative-pictures',
  image(node, context) {
    if (node.title === decorative) context.setProperty(node, 'title', null);
  },
});
