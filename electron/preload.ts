import { exposeClient } from './doors/bridge.ts';

exposeClient();
