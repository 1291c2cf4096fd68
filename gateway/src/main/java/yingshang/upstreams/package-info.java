/** The services behind the gateway: how they are reached, whether they answer, and when they are left in peace. */
package yingshang.upstreams;
