/**
 * The sample office 样例机关: a seeded generator of an invented city (region 999999, 岚枢市) with its
 * enterprises, inspectors, matters and orders, and the tests that read the committed files alone.
 * It uses nothing of the other rooms, so that its files can test them.
 */
package mingqian.sample;
