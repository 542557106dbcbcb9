/**
 * What people see 页面: the console for staff, the phone pages, the public site. Beans here call the
 * verbs of the chapters and read view records; they decide nothing.
 */
package mingqian.web;
