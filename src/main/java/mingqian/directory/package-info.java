/**
 * The directories 名录库: enterprises, inspectors, departments, districts, matters, leave and recusals
 * as the office keeps them. Each kept thing is an entity whose contents are one record of a file
 * row ({@code …Row}), so that "changed" means that the records differ. The rooms from ceremony on
 * read them; only imports write them.
 */
package mingqian.directory;
