/**
 * How much of a file is read. A file above a bound is refused with a sentence that says so: it is either no record, or made
 * to fill the memory of whoever opens it.
 */

const MEGABYTE = 1024 * 1024;

/** The file as it lies on the disk. Pictures make files large, and are not read; 200 MB is far above what an e-mail carries. */
export const LARGEST_FILE = 200 * MEGABYTE;

/** Parts of a file. Every picture is one: 10,000 is more than any record has, and a list of that many is read at once. */
export const MOST_PARTS = 10_000;

/** One part when it is unpacked. 300 full pages come to about 10 MB; 64 MB of XML still fit twice into 500 MB of memory. */
export const LARGEST_PART = 64 * MEGABYTE;

/** All parts that are read, unpacked: the text, and the few that say how it looks. */
export const LARGEST_TOTAL = 96 * MEGABYTE;

/** How many times larger than packed a part may be once it is above `FREE_OF_RATIO`: even forms full of empty rows stay below 100. */
export const LARGEST_RATIO = 250;

/** Small parts may be packed as tightly as they like: they cannot fill anything. */
export const FREE_OF_RATIO = 4 * MEGABYTE;

/** Elements within elements. Ten tables in one another come to about 100; the deeper, the longer each name takes to look up. */
export const DEEPEST = 256;

/** Elements of one part. 300 pages have about 50,000, or 300,000 where many hands changed them; each takes memory while it is read. */
export const MOST_ELEMENTS = 3_000_000;

/** Stretches of words of one part. 300 pages have about 10,000, or 40,000 where many hands changed them. */
export const MOST_STRETCHES = 250_000;

/** Characters that stand together without a break or a change of look. A page has 3,000. */
export const LONGEST_STRETCH = 1_000_000;

/** Elements around a run that a comment is led through; Word and its add-ins come to about six. */
export const MOST_WRAPPERS = 24;

/** Columns of a table; Word allows 63. A cell that claims to be wider is taken for this wide. */
export const MOST_COLUMNS = 64;
