/**
 * Tests of the real war in the real server, with the sample office's rehearsal behind them. One
 * deployment serves all.
 */
package mingqian.it;
