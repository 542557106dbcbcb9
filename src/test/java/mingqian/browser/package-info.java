/** Tests in a real browser against the real war, as a newcomer would use it. */
package mingqian.browser;
