/**
 * Words of letters that say nothing about what is asked; those of the language itself (“the”, “is”) PostgreSQL leaves
 * out by itself.
 */
export const FILLER_WORDS: ReadonlySet<string> = new Set(
  (
    'hi hello hey dear sir madam thank thanks thx please regards kind best cheers sincerely greetings morning afternoon ' +
    'evening yours team support sorry maybe already still yet just really also however today yesterday tomorrow would ' +
    'could should can cannot may might must will shall let know tell want wish need like get got getting go going make ' +
    'made say says said see look take took try tried help question regarding concerning since back one two three ok okay ' +
    'yes sent iphone wrote mail email message don didn doesn isn wasn won couldn ve ll re'
  ).split(' '),
);
