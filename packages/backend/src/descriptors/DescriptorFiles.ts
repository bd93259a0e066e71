import { glob } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  locationSpecToLocationEntity,
  type EntityProvider,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/**
 * Registers every file that a pattern matches, each as a location of its own.
 *
 * A pattern can be the target of a single location as well, but then one file
 * that the catalog refuses keeps it from taking any of the others.
 */
export class DescriptorFiles implements EntityProvider {
  readonly #pattern: string;
  readonly #logger: LoggerService;

  /**
   * @param target - absolute path of a folder, whose YAML files are taken, or a
   *   glob pattern
   */
  constructor(target: string, logger: LoggerService) {
    if (!isAbsolute(target)) {
      throw new Error(
        `catalog.providers.descriptorFiles.target must be an absolute path, not '${target}'`,
      );
    }
    this.#pattern = /[*?{[]/.test(target)
      ? target
      : join(target, '**', '*.{yaml,yml}');
    this.#logger = logger;
  }

  getProviderName() {
    return 'descriptor-files';
  }

  async connect(connection: EntityProviderConnection) {
    const files: string[] = [];
    for await (const file of glob(this.#pattern)) {
      files.push(file);
    }
    files.sort();
    this.#logger.info(`${files.length} files match ${this.#pattern}`);
    await connection.applyMutation({
      type: 'full',
      entities: files.map(target => ({
        entity: locationSpecToLocationEntity({
          location: { type: 'file', target },
        }),
        locationKey: this.getProviderName(),
      })),
    });
  }
}
