import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemDetails } from '../../src/api/answers/index.ts';
import { littleApp } from './little-app.ts';

let app: Awaited<ReturnType<typeof littleApp>>;
beforeAll(async () => {
  app = await littleApp();
});
afterAll(() => app.close());
const ask = (path: string) => app.ask(path);

/** As much of an OpenAPI description as is looked at here. */
interface Description {
  readonly paths: Record<string, { readonly get: { readonly parameters: readonly { readonly name: string }[] } }>;
  readonly components: { readonly schemas: Record<string, { readonly required: readonly string[] }> };
}

describe('parameters', () => {
  it.each([
    ['?from=2024-13-01', 'from'],
    ['?limit=0', 'limit'],
    ['?type=DANCE', 'type'],
    ['?actors=RUS', 'actors'],
  ])('%s is refused by name', async (query, parameter) => {
    const { status, body } = await ask(`/timeline${query}&lang=en`);
    expect(status).toBe(400);
    expect(ProblemDetails.parse(body).detail).toContain(`“${parameter}”`);
  });
});

describe('the description', () => {
  it('lists every address with its parameters and answers', async () => {
    const body = (await ask('/openapi.json')).body as Description;
    expect(Object.keys(body.paths).sort()).toEqual([
      '/api/actors',
      '/api/actors/{id}',
      '/api/additions',
      '/api/additions/{id}',
      '/api/additions/{id}/items/{number}',
      '/api/agreements',
      '/api/agreements/{id}',
      '/api/board',
      '/api/brief',
      '/api/changes',
      '/api/cited',
      '/api/claims',
      '/api/claims/{id}',
      '/api/contradictions',
      '/api/corrections',
      '/api/corrections.json',
      '/api/corrections/import',
      '/api/corrections/{id}',
      '/api/documents',
      '/api/documents/{id}',
      '/api/dossiers',
      '/api/events/{id}',
      '/api/export.json',
      '/api/health',
      '/api/intensity',
      '/api/lives',
      '/api/lives/{id}',
      '/api/map',
      '/api/news',
      '/api/obligations',
      '/api/promises',
      '/api/record/days',
      '/api/record/summary',
      '/api/relations',
      '/api/rivals',
      '/api/search',
      '/api/shifts',
      '/api/sources',
      '/api/states',
      '/api/timeline',
      '/api/timeline/marks',
      '/api/timeline/marks/beside',
      '/api/treaties',
      '/api/treaties/{id}',
      '/api/what-if',
      '/api/what-if.gexf',
      '/api/wording',
    ]);
    const parameters = body.paths['/api/timeline']!.get.parameters.map(({ name }) => name);
    expect(parameters).toEqual(expect.arrayContaining(['from', 'to', 'actor', 'type', 'q', 'limit', 'offset']));
    expect(body.components.schemas.Entry!.required).toContain('independentOrigins');
  });
});
