import { exposeClient } from './hosts/desktop/expose-client.ts';

exposeClient();
