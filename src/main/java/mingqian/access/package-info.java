/**
 * People and their footprints 账号、权限与审计: accounts, roles, who is logged in, the table of addresses,
 * the audit trail. Beside the chapters: they may use {@link mingqian.access.Actor} and {@link
 * mingqian.access.AuditTrail}; this room knows none of them.
 */
package mingqian.access;
