/** The schemes of addresses that lead somewhere from everywhere and do no harm: in texts, and in all that leaves the site. */
export const schemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];
