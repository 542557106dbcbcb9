/**
 * The verifier 核验: checks a disclosed draw with nothing but the folder. Pure, no server; it has its
 * own main class and jar. Nothing else depends on it.
 */
package mingqian.verifier;
