import type { Format, FormatOptions } from './format.ts';
import { recordFields } from './json.ts';

/**
 * A line of JSON a record, with the fields of the JSON, for programs that take results as they come. What could not be
 * read has a line with `path` and `error` at the end; where somebody stopped the command the last line says so.
 */
export function ndjsonFormat({ with: parts }: Pick<FormatOptions, 'with'>): Format {
  return {
    head: () => '',
    result: (result) => line(recordFields(result, parts)),
    tail: ({ errors, stopped }) => {
      const unread = errors.map(({ path, message }) => line({ path, error: message }));
      return `${unread.join('')}${stopped ? line({ stopped }) : ''}`;
    },
  };
}

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;
