/** When a thing was published here, and the day of its last change (the same day where there was none). */
export interface Dated {
  published: Date;
  updated: Date;
}

/** The first day and the day of the last change, which is the first where nothing changed since. */
export function datesOf({ published, updated }: { published: Date; updated?: Date | undefined }): Dated {
  return { published, updated: updated ?? published };
}
