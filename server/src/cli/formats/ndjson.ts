import { collectionFields } from './acrossFields.ts';
import type { Format, FormatOptions } from './format.ts';
import { recordFields } from './json.ts';

/**
 * A line of JSON a record, with the fields of the JSON, for programs that take results as they come. Behind the records
 * come a line with what only several of them show, one with `path` and `error` for each that could not be read, and, where
 * somebody stopped the command, one that says so.
 */
export function ndjsonFormat({ with: parts }: Pick<FormatOptions, 'with'>): Format {
  return {
    head: () => '',
    result: (result) => line(recordFields(result, parts)),
    tail: (summary) => {
      const { errors, stopped } = summary;
      const unread = errors.map(({ path, message }) => line({ path, error: message }));
      const across = collectionFields(summary);
      return `${across ? line(across) : ''}${unread.join('')}${stopped ? line({ stopped }) : ''}`;
    },
  };
}

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;
