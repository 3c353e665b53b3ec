/** The smallest honest Eleventy project over the records: a page each, a list for every kind. */
const kinds = ['erfahrungen', 'grundlagen', 'geraete', 'klauseln', 'empfehlungen'];

/** @param {import('@11ty/eleventy/UserConfig').default} eleventy */
export default function configure(eleventy) {
  // The folder lies below one that Git ignores.
  eleventy.setUseGitIgnore(false);
  eleventy.addGlobalData('layout', 'page.liquid');
  for (const kind of kinds) {
    eleventy.addCollection(kind, (collections) => collections.getFilteredByGlob(`pages/${kind}/*.md`));
  }
  eleventy.addFilter('kindOf', (path) => path.split('/').at(-2));
  return {
    // `{{jahre}}` in a clause is text, not a command.
    markdownTemplateEngine: false,
    dir: { input: 'pages', includes: '../_includes', output: '../eleventy-site' },
  };
}
