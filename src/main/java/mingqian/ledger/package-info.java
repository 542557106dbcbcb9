/**
 * The ledger 存证账本: one append-only log per installation, an RFC 6962 tree over lines of text with
 * signed checkpoints. Pure; it keeps nothing itself. The ceremony keeps the lines, the verifier
 * checks what was published of them.
 */
package mingqian.ledger;
