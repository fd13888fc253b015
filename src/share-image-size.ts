/** What unfurlers show whole: 1.91 to 1, in pixels. */
export const shareImageSize = { width: 1200, height: 630 } as const;
