/** Who is asking, as the verified token says. Uses no other room. */
package yingshang.access;
