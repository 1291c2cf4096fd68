/** What passes through, and to whom: an allow-list, and the passage to each service behind the gateway. */
package yingshang.routes;
