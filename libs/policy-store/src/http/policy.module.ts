import { Module } from '@nestjs/common';
import { InstallBuiltIn } from './install-built-in.js';
import { PolicyController } from './policy.controller.js';
import { RunPolicyCases } from './run-policy-cases.js';

/**
 * The policy engine over HTTP, for every tier; installs the built-in parameters when the node starts. Needs
 * `RuntimeModule` and `policyStoreMigrations`.
 */
@Module({ controllers: [PolicyController], providers: [RunPolicyCases, InstallBuiltIn] })
export class PolicyModule {}
