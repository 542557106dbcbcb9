/**
 * The databases under the tests of the whole office: the same tests run on an office with embedded
 * H2 and on one with a real PostgreSQL, each in a process, folder and port of its own.
 */
package mingqian.databases;
