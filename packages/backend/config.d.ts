export interface Config {
  catalog?: {
    providers?: {
      /** Registers descriptors from the file system, each file by itself. */
      descriptorFiles?: {
        /**
         * Absolute path of a folder, whose YAML files are registered, or a glob
         * pattern.
         */
        target?: string;
      };
    };
  };
}
