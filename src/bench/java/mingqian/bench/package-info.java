/**
 * What the product costs 性能对照, measured side by side with other ways of doing the same: programs of
 * their own, compiled and run under the Maven profile {@code bench} only.
 */
package mingqian.bench;
