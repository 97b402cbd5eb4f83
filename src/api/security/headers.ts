import type { MiddlewareHandler } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';

/**
 * What the browser may do with our answers: run and load what this server sends, talk to nobody else, be framed by
 * nobody. Mantine writes its theme into a style element, so styles carry a nonce, new with every answer; there is no
 * 'unsafe-inline' and no 'unsafe-eval'. Articles are data: nothing of theirs is ever markup, and if it were, it would
 * not run.
 */
export function protectiveHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // The server speaks plain HTTP to its own machine; whoever puts TLS before it sets this there.
    strictTransportSecurity: false,
  });
}
