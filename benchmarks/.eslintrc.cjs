// Scripts of the repository, as those in scripts/ are.
module.exports = { ...require('../scripts/.eslintrc.js'), root: true };
