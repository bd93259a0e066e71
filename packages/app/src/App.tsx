import { createApp } from '@backstage/frontend-defaults';
import { homeModule } from './modules/home';
import { navModule } from './modules/nav';

// The plugins themselves are not listed here: `app.packages: all` in
// app-config.yaml discovers every frontend plugin among the dependencies.
export default createApp({
  features: [navModule, homeModule],
});
