import 'reflect-metadata';
import { runNode } from '@pnet/runtime';
import { cityNode } from './city-node.js';

await runNode(cityNode);
