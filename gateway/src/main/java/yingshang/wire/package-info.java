/** How this service speaks HTTP: problem documents, pages, refused parameters and the one clock. */
package yingshang.wire;
