/** What is turned away at the door, such as bodies that are too large, and the words in which it is refused. */
package yingshang.limits;
