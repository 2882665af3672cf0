/** Who comments and suggests changes in an answer. What is theirs in a file is no part of the record. */
export const AUTHOR = 'Caselint';
