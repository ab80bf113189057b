/**
 * Ids that were once in the library. Histories may hold them, so they are never given to another item.
 * Removing an item means moving its id here.
 */
export const retiredIds: readonly string[] = [];
