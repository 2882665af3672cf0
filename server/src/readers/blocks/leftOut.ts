/** What is said of words that stand in a file and are not read. */
export const LEFT_OUT = {
  deleted: 'The file has tracked changes: what was deleted is not read, what was added is.',
  hidden: 'The file has hidden text, which is not read.',
} as const;
