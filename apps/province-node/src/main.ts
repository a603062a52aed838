import 'reflect-metadata';
import { runNode } from '@pnet/runtime';
import { provinceNode } from './province-node.js';

await runNode(provinceNode);
