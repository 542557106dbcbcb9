/**
 * The interface for machines 接口: REST under {@code /api}. Endpoints call the verbs of the chapters
 * and read view records, exactly as the pages do; they decide nothing. Errors are problem documents
 * (RFC 9457) with a stable code.
 */
package mingqian.web.api;
