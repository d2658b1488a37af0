// Reading and answering requests, the same for every replica.

/** @typedef {import('node:http2').Http2ServerRequest} Request */
/** @typedef {import('node:http2').Http2ServerResponse} Response */

/** @param {Response} response @param {number} status @param {string} type @param {string} body */
export function answer(response, status, type, body) {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
}

/** @param {Response} response @param {unknown} value */
export const answerJson = (response, value) => answer(response, 200, 'application/json', JSON.stringify(value));

/** @param {Response} response @param {string} location */
export function redirect(response, location) {
  response.writeHead(302, { location, 'cache-control': 'no-store' });
  response.end();
}

/** @param {Request} request @returns {Promise<any>} */
export async function readJson(request) {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += part;
  return JSON.parse(text || '{}');
}

/** Text that may stand inside a <script> element. @param {unknown} value */
export const inlineJson = (value) => JSON.stringify(value).replace(/</g, '\\u003c');
