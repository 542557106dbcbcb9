/** Tests in a real browser; left out where no Chromium is installed. */
package mingqian.browser;
