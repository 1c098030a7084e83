// The description of the API, OpenAPI 3.1, made from the controllers and DTOs: shown at /api/docs, given at
// /api/openapi.json, and committed as docs/openapi.json, which a test compares.

import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

export function apiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Tổng hợp')
    .setDescription('Báo cáo định kỳ của các cơ quan và báo cáo tổng hợp của thành phố.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addSecurity('session', { type: 'apiKey', in: 'cookie', name: 'tong-hop-session' })
    .build();
  return SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}

export function serveApiDocument(app: INestApplication): void {
  let made: OpenAPIObject | undefined;
  SwaggerModule.setup('api/docs', app, () => (made ??= apiDocument(app)), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Tổng hợp – API',
  });
}
