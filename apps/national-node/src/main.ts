import 'reflect-metadata';
import { runNode } from '@pnet/runtime';
import { nationalNode } from './national-node.js';

await runNode(nationalNode);
