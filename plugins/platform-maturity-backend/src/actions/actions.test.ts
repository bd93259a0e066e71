import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

describe('the actions, over MCP', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal({
      features: [
        mcpPlugin,
        actionsRegistryServiceFactory,
        actionsServiceFactory,
      ],
      config: {
        backend: { actions: { pluginSources: ['platform-maturity'] } },
      },
    });
  });
  afterAll(() => portal.stop());

  /** A client that speaks the protocol, signed in as a user. */
  async function clientOf(name: string): Promise<Client> {
    const { port } = (
      portal.server as unknown as Server
    ).address() as AddressInfo;
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StreamableHTTPClientTransport(
        new URL(`http://localhost:${port}/api/mcp-actions/v1`),
        {
          requestInit: {
            headers: {
              Authorization: mockCredentials.user.header(
                `user:default/${name}`,
              ),
            },
          },
        },
      ),
    );
    return client;
  }

  async function call(name: string, tool: string, input: object) {
    const client = await clientOf(name);
    const { tools } = await client.listTools();
    const found = tools.find(each => each.name.endsWith(tool));
    const result = await client.callTool({
      name: found!.name,
      arguments: { ...input },
    });
    await client.close();
    const [{ text }] = result.content as { text: string }[];
    return {
      failed: Boolean(result.isError),
      text,
      output: () => JSON.parse(text.replace(/^```json\n|\n```$/g, '')),
    };
  }

  it('offers them all as read-only', async () => {
    const client = await clientOf('admin');
    const { tools } = await client.listTools();
    await client.close();
    expect(
      tools
        .map(({ name }) => name.replace(/^platform-maturity[.:]/, ''))
        .sort(),
    ).toEqual([
      'explain-maturity-assessment',
      'get-maturity-assessment',
      'get-maturity-next-steps',
      'list-maturity-assessments',
      'simulate-maturity',
    ]);
    for (const { annotations } of tools) {
      expect(annotations).toMatchObject({
        readOnlyHint: true,
        destructiveHint: false,
      });
    }
  });

  it('tells what the API tells', async () => {
    const { body } = await portal
      .as('admin')
      .get('/assessments/by-name/component/default/cart');
    const assessment = await call('admin', 'get-maturity-assessment', {
      subject: 'component:default/cart',
    });
    expect(assessment.output()).toMatchObject({
      subject: 'component:default/cart',
      approach: body.approach,
      stage: body.stage,
      move: body.move,
      facts: { services: body.facts.services.value },
    });
    const explanation = await call('admin', 'explain-maturity-assessment', {
      subject: 'component:default/cart',
    });
    expect(explanation.output()).toEqual({ text: body.inWords });
    const steps = await call('admin', 'get-maturity-next-steps', {
      subject: 'component:default/cart',
    });
    expect(
      steps.output().steps.map(({ about }: { about: string }) => about),
    ).toEqual(body.nextSteps.map(({ about }: { about: string }) => about));
    expect(steps.output().steps[0].yaml).toMatch(/^\w+:/);
  });

  it('lists by filter, a page at a time', async () => {
    const first = (
      await call('admin', 'list-maturity-assessments', {
        kind: ['Component'],
        limit: 1,
      })
    ).output();
    expect(first.items).toHaveLength(1);
    const second = (
      await call('admin', 'list-maturity-assessments', {
        cursor: first.nextCursor,
        limit: 1,
      })
    ).output();
    expect(second.items[0].kind).toBe('Component');
    expect(second.items[0].subject).not.toBe(first.items[0].subject);
  });

  it('simulates, and names what is wrong', async () => {
    const answer = await call('admin', 'simulate-maturity', {
      facts: { developers: 400, services: 100, servicesPerTeam: 12 },
      practices: { ciCd: 1, observability: 1, incidentResponse: 1 },
    });
    expect(answer.output()).toMatchObject({ approach: 'platformEngineering' });
    const wrong = await call('admin', 'simulate-maturity', {
      facts: { developer: 400 },
    });
    expect(wrong.failed).toBe(true);
    expect(wrong.text).toContain('developer');
  });

  it.each(['cart', ':', 'component:default/a\u0000', '__proto__'])(
    'says of %j that it is no reference',
    async subject => {
      const { failed, text } = await call('admin', 'get-maturity-assessment', {
        subject,
      });
      expect(failed).toBe(true);
      expect(text).toContain('is not an entity reference');
      expect(text).toContain('InputError');
    },
  );

  it('shows nobody more than the API does', async () => {
    const hidden = await call('reader', 'get-maturity-assessment', {
      subject: 'component:default/vault',
    });
    const missing = await call('reader', 'get-maturity-assessment', {
      subject: 'component:default/missing',
    });
    expect(hidden.failed).toBe(true);
    expect(hidden.text.replaceAll('vault', 'missing')).toBe(missing.text);
    const organization = await call('reader', 'explain-maturity-assessment', {
      subject: 'organization',
    });
    expect(organization.failed).toBe(true);
    expect(organization.text).toContain('platform-maturity.organization.read');
    const listed = await call('nobody', 'list-maturity-assessments', {});
    expect(listed.failed).toBe(true);
  });
});
