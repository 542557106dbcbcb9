/** The public site 公众页面: without login, without JavaScript. */
package mingqian.web.open;
