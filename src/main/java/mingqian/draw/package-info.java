/**
 * The draw 抽取, edition 1: the sealed folder, the seed, the tickets, the teams and the days as pure
 * functions of what was sealed and of the randomness that came later. Knows no clock and no random
 * generator; reads and writes only the folder it is given. Used by ledger, verifier and ceremony.
 */
package mingqian.draw;
