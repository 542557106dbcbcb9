/**
 * The rehearsal 演练 of a training office: loads the sample office at first start and lives through a
 * year of supervision with simulated people, by the same verbs as real ones. Production never
 * enters here.
 */
package mingqian.rehearsal;
