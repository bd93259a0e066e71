import { join } from 'node:path';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { DescriptorFiles } from './DescriptorFiles';

describe('DescriptorFiles', () => {
  const folder = createMockDirectory({
    content: {
      'catalog-info.yaml': '',
      'team-a': { 'org.yml': '', 'README.md': '' },
    },
  });

  async function targetsOf(target: string) {
    const applyMutation = jest.fn();
    await new DescriptorFiles(target, mockServices.logger.mock()).connect({
      applyMutation,
    } as unknown as EntityProviderConnection);
    const [[{ type, entities }]] = applyMutation.mock.calls;
    expect(type).toBe('full');
    return entities.map(({ entity }: any) => entity.spec.target);
  }

  it('registers every YAML file of a folder by itself', async () => {
    expect(await targetsOf(folder.path)).toEqual([
      folder.resolve('catalog-info.yaml'),
      folder.resolve('team-a/org.yml'),
    ]);
  });

  it('takes a pattern as it stands', async () => {
    expect(await targetsOf(join(folder.path, '*', '*.yml'))).toEqual([
      folder.resolve('team-a/org.yml'),
    ]);
  });

  it('refuses a path that depends on where the backend runs', () => {
    expect(
      () => new DescriptorFiles('descriptors', mockServices.logger.mock()),
    ).toThrow('catalog.providers.descriptorFiles.target');
  });
});
