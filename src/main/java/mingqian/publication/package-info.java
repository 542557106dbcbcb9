/**
 * The publication 公示: what the public may know of results, kept apart from what is secret. Rows
 * come here only when a result is published and never change; pages, searches and the daily files
 * read nothing else.
 */
package mingqian.publication;
