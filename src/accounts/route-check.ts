// Closed by default is proved at start: a route that neither names its action nor says it is public stops the program.

import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ALLOWED_ACTION, PUBLIC_ROUTE } from '../audit/allow';
import { ACCESS, proveAccess } from '../core/access';

@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error naming the first route that is not in the access table */
  onApplicationBootstrap(): void {
    proveAccess();
    for (const { metatype } of this.discovery.getControllers()) {
      const controller = metatype as (new (...args: never[]) => unknown) | null;
      if (!controller) continue;
      const prototype = controller.prototype as Record<string, object>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name];
        if (handler && Reflect.hasMetadata(METHOD_METADATA, handler)) proveRoute(controller, handler, name);
      }
    }
  }
}

function proveRoute(controller: { name: string }, handler: object, name: string): void {
  const open = [handler, controller].some((target) => Reflect.getMetadata(PUBLIC_ROUTE, target) === true);
  const action: unknown = Reflect.getMetadata(ALLOWED_ACTION, handler);
  if (open || (typeof action === 'string' && Object.hasOwn(ACCESS, action))) return;
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
  const path = String(Reflect.getMetadata(PATH_METADATA, handler));
  throw new Error(
    `${controller.name}.${name} (${method} ${path}) names no action of the access table and is not public`,
  );
}
