/**
 * The console 工作台: the staff's pages under {@code /console/}, made with Jakarta Faces. The beans
 * read views, call the verbs of the chapters and show what they answer; they decide nothing.
 */
package mingqian.web.console;
