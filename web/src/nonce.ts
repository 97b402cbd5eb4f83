/** The nonce that the server gave this page: styles written by a component carry it, or the browser refuses them. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
