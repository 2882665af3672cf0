import type { Person } from '../../types.ts';

/** The names in the forms that somebody is called by, the longest first: "Scott Byrne", "Scott". */
export function namesOf({ named, forms, label }: Person): string[] {
  if (!named) return [];
  const names = [label, ...forms].flatMap((form) => form.replace(OTHERS, ' ').match(NAME) ?? []);
  const bare = names.map((name) => name.replace(TITLE, '')).filter((name) => name.length > 1 && !NO_NAME.test(name));
  return [...new Set(bare)].sort((a, b) => b.length - a.length);
}

const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu;
/** "Gemma's boyfriend" names Gemma. */
const OTHERS = /\p{Lu}[\p{L}-]+['’]s\b/gu;
const TITLE =
  /^(?:Child|Girl|Boy|Son|Daughter|Twin|Pupil|Student|Patient|Female|Male|Adult|Friend|Lodger|Neighbour|Maternal|Paternal|Grandfather|Grandmother|Granddad|Grandma|Stepfather|Stepmother|Aunt|Niece|Nephew|Partner|Boyfriend|Girlfriend|Husband|Wife|Brother|Sister|Sibling|Mother|Mum|Father|Dad|Stepdad|Step-dad|Cousin|Baby|Uncle|Auntie?|Nan|Nana|Gran|Grandad|Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|Sister|Nurse) /;
const NO_NAME =
  /^(?:Mum|Mummy|Mam|Mother|Dad|Daddy|Father|Nan|Nana|Nanny|Gran|Grandma|Grandad|Granny|Baby|Uncle|Auntie?|Mr|Mrs|Ms|Miss|Dr|The|He|She|His|Her|They|Their|SW|HV|FSW|MGM|MGF|PGM|PGF|GP|DSL|IRO|PC|DC|DS|Social Worker|Health Visitor|School|Partner|Tenant|Child|Girl|Boy|Female|Male|Adult|Friend|Lodger|Maternal|Paternal|I)$/;
