/** The record over HTTP: an OpenAPI application and a server that is safe by default. */
export { type AppOptions, createApp } from './app.ts';
export { ServeError, type ServeOptions, type Serving, serve } from './serve.ts';
