/**
 * The simulated year 年度模拟: what the orders of a plan would bring upon enterprises, departments and
 * inspectors, drawn in memory with seeds of its own. It knows the ceremony and the directories,
 * reads no draw and no visit, and writes its own tables only.
 */
package mingqian.simulation;
