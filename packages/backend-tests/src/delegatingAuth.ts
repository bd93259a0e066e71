import {
  coreServices,
  createServiceFactory,
  type AuthService,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

/**
 * The mocked authentication forgets that a plugin acts for a user, and the real
 * permission backend answers questions about conditions to plugins only.
 */
export const delegatingAuthFactory = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }): AuthService {
    const mock = mockServices.auth({
      pluginId: plugin.getId(),
      disableDefaultAuthPolicy: false,
    });
    const authenticate: AuthService['authenticate'] = async (
      token,
      options,
    ) => {
      const credentials = await mock.authenticate(token, options);
      return token.startsWith('mock-service-token:') &&
        mock.isPrincipal(credentials, 'user')
        ? mockCredentials.user(credentials.principal.userEntityRef, {
            actor: { subject: 'plugin:test' },
          })
        : credentials;
    };
    return new Proxy(mock, {
      get(target, property) {
        if (property === 'authenticate') {
          return authenticate;
        }
        const value = Reflect.get(target, property);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  },
});
