/** What anybody may read, kept at the door for a while: compressed, and there when the service behind is away. */
package yingshang.published;
