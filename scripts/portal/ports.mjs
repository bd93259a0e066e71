import { connect, createServer } from 'node:net';

/** Configuration, as environment variables, for a portal on other ports. */
export function configForPorts({ frontend, backend }) {
  const app = frontend && `http://localhost:${frontend}`;
  return {
    ...(app && {
      APP_CONFIG_app_baseUrl: app,
      APP_CONFIG_backend_cors_origin: app,
    }),
    ...(backend && {
      APP_CONFIG_backend_baseUrl: `http://localhost:${backend}`,
      APP_CONFIG_backend_listen_port: String(backend),
    }),
  };
}

/** A port that nothing listens on at the moment. */
export async function findFreePort() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Whether something answers on the port, on either IP version. */
export async function isTaken(port) {
  const answers = await Promise.all(
    ['127.0.0.1', '::1'].map(
      host =>
        new Promise(resolve => {
          const socket = connect({ host, port });
          socket.once('connect', () => resolve(true));
          socket.once('error', () => resolve(false));
          socket.once('close', () => resolve(false));
          socket.setTimeout(1000, () => socket.destroy());
        }),
    ),
  );
  return answers.includes(true);
}
