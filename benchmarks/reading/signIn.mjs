/** The header that names the user to sign in as. */
export const callerHeader = 'x-benchmark-caller';
/** The provider that believes it. */
export const signInProvider = 'benchmark';
