/** Mingqian 明签: lots drawn in the open. Each package below is a chapter of the regulation. */
package mingqian;
